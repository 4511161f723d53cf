/** The timeline's title, changed where it stands; without one, a proposal stands there. */
import { useActions, useDateline } from '../../store-context';
import { titleInWords } from '../../title-words';

export function TitleField() {
  const title = useDateline((state) => state.title);
  const words = useDateline(titleInWords);
  const { setTitle } = useActions();
  return (
    <div className="relative max-w-full min-w-0">
      {/* The hidden twin gives the field the width of its words. */}
      <span aria-hidden className="invisible block h-7 truncate px-1 text-base font-semibold">
        {words}
      </span>
      <input
        aria-label="Title of the timeline"
        value={title}
        placeholder={words}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
        }}
        className="absolute inset-0 w-full truncate rounded-none border-b border-dashed border-line-strong bg-transparent px-1 text-base font-semibold placeholder:text-text hover:border-accent focus:border-accent focus:placeholder:text-muted"
      />
    </div>
  );
}
