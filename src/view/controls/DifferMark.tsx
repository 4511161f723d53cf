/** Says of an event in a list that its sources do not agree. */
export function DifferMark({ message }: { readonly message: string }) {
  return (
    <span
      title={message}
      className="shrink-0 rounded bg-warn-soft px-1 text-2xs leading-4 font-semibold text-warn"
    >
      <span aria-hidden>≠</span>
      <span className="sr-only">sources differ</span>
    </span>
  );
}
