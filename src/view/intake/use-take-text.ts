/** Has pasted text read as an article, under a name that no other one here has. */
import { selectArticles } from '../../state/selectors/article-selectors';
import { useDatelineStore } from '../store-context';
import { pastedFile, type PastedText } from './pasted-file';

/** False when there is nothing in it. */
export function useTakeText(): (text: PastedText) => boolean {
  const store = useDatelineStore();
  return (text) => {
    const state = store.getState();
    const names = [...selectArticles(state), ...state.jobs].map(({ name }) => name);
    const file = pastedFile(text, names);
    if (file) state.addText(file.name, file.text);
    return file !== null;
  };
}
