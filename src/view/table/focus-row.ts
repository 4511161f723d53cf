/** Puts the focus on an event's row, if it is one of those that exist just now. */
export function focusRow(event: string): void {
  document.querySelector<HTMLElement>(`[data-event="${CSS.escape(event)}"]`)?.focus();
}
