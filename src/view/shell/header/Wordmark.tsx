/** The name of the thing. */
export function Wordmark({ large = false }: { readonly large?: boolean }) {
  return (
    <span
      className={`font-serif font-bold tracking-tight ${large ? 'text-4xl' : 'text-[1.1875rem]'}`}
    >
      Date<span className="text-accent-2">line</span>
    </span>
  );
}
