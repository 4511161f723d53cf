/** Narrows the timeline to the events that matter most, as many as the reader wants. */
import { Slider } from 'radix-ui';
import { selectMatchingEvents } from '../../../state/selectors/event-selectors';
import { classNames } from '../../controls/class-names';
import { numberInWords } from '../../count-words';
import { useActions, useDateline } from '../../store-context';

/** From here on the two numbers together are too long for narrow toolbars. */
const many = 1000;

export function KeyDatesSlider() {
  const matching = useDateline(selectMatchingEvents).length;
  const show = useDateline((state) => state.view.show);
  const { setView } = useActions();
  const value = Math.min(show ?? matching, matching);
  return (
    <div className="flex min-w-0 flex-1 items-center justify-end gap-2.5 @max-[46rem]:gap-2">
      <span aria-hidden className="text-xs whitespace-nowrap text-muted">
        Key dates
      </span>
      <Slider.Root
        min={Math.min(1, matching)}
        max={Math.max(matching, 1)}
        value={[value]}
        disabled={matching < 2}
        onValueChange={([next]) => {
          if (next !== undefined) setView({ show: next >= matching ? null : next });
        }}
        className="relative flex h-6 w-full max-w-28 min-w-10 touch-none items-center select-none data-disabled:opacity-50"
      >
        <Slider.Track className="relative h-[3px] grow rounded-full bg-line-strong forced-color-adjust-none">
          <Slider.Range className="absolute h-full rounded-full bg-accent" />
        </Slider.Track>
        <Slider.Thumb
          aria-label="Number of key dates shown"
          aria-valuetext={`${value} of ${matching}`}
          className="block size-3.5 rounded-full border-2 border-accent bg-surface"
        />
      </Slider.Root>
      <span className="text-xs @min-[46rem]:min-w-14 whitespace-nowrap tabular-nums">
        {value === matching && matching >= many ? 'all ' : ''}
        {numberInWords(value)}
        {(value < matching || matching < many) && (
          <span className={classNames(matching >= many && '@max-[52rem]:hidden')}>
            {' '}
            of {numberInWords(matching)}
          </span>
        )}
      </span>
    </div>
  );
}
