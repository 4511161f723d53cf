import { numberInWords } from '../count-words';

/** How long a link is against what programs carry without cutting it. */
interface LengthMeterProps {
  readonly length: number;
  readonly comfortable: number;
}

export function LengthMeter({ length, comfortable }: LengthMeterProps) {
  const fits = length <= comfortable;
  const words = `${numberInWords(length)} of ${numberInWords(comfortable)} characters`;
  return (
    <div className="flex items-center gap-2 text-xs text-muted">
      <div
        role="meter"
        aria-label="Length of the link"
        aria-valuemin={0}
        aria-valuemax={comfortable}
        aria-valuenow={Math.min(length, comfortable)}
        aria-valuetext={words}
        className="h-1.5 flex-1 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={`h-full rounded-full ${fits ? 'bg-ok' : 'bg-bad'}`}
          style={{ width: `${Math.min(100, (length / comfortable) * 100)}%` }}
        />
      </div>
      <span className="tabular-nums">{words}</span>
    </div>
  );
}
