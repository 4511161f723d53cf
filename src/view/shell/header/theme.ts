/** Light or dark: what the reader chose, else what the system prefers. */
export type Theme = 'light' | 'dark';

const key = 'dateline-theme';
const systemDark = () => matchMedia('(prefers-color-scheme: dark)');
const preferred = (): Theme => (systemDark().matches ? 'dark' : 'light');

/** Storage may be forbidden: then a choice lasts as long as the page. */
let chosenHere: Theme | null = null;
const followers = new Set<() => void>();

function chosen(): Theme | null {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : chosenHere;
  } catch {
    return chosenHere;
  }
}

export function currentTheme(): Theme {
  return chosen() ?? preferred();
}

/** Remembers the choice, or forgets it when it is what the system prefers anyway. */
export function chooseTheme(theme: Theme): void {
  chosenHere = theme === preferred() ? null : theme;
  try {
    if (chosenHere === null) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Kept here alone.
  }
  for (const follow of followers) follow();
}

/** Calls back whenever the choice or the system's preference changes; returns how to stop. */
export function followTheme(onChange: () => void): () => void {
  const system = systemDark();
  system.addEventListener('change', onChange);
  followers.add(onChange);
  return () => {
    system.removeEventListener('change', onChange);
    followers.delete(onChange);
  };
}
