/** Toolbar, timeline and minimap, over the same events and the same window of time. */
export function TimelineArea() {
  return <div data-testid="timeline" className="flex-1" />;
}
