/** The whole timeline in small: when things happened above, when they were reported below, and what is in view. */
import type { TimelineEvent } from '../../events/event';
import type { ScaleMode, TimeWindow } from '../../timeline/modes';
import type { ArticleMark } from './article-mark';

export interface MinimapProps {
  readonly events: readonly TimelineEvent[];
  readonly articles: readonly ArticleMark[];
  readonly window: TimeWindow | null;
  readonly scale: ScaleMode;
  onWindow(window: TimeWindow | null): void;
}

export function Minimap(_props: MinimapProps) {
  return <div className="minimap" />;
}
