/** Light or dark: what the reader chose, else what the system prefers; written on the root element. */
export type Theme = 'light' | 'dark';

const key = 'dateline-theme';
const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

function chosen(): Theme | null {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    // Storage may be forbidden; the system's preference still holds.
    return null;
  }
}

export function currentTheme(): Theme {
  return chosen() ?? (systemDark().matches ? 'dark' : 'light');
}

/** Remembers the choice, or forgets it when it is what the system prefers anyway. */
export function chooseTheme(theme: Theme): void {
  const preferred = systemDark().matches ? 'dark' : 'light';
  try {
    if (theme === preferred) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Then the choice lasts as long as the page.
  }
  document.documentElement.dataset['theme'] = theme;
}

/** Applies the theme now and whenever the system's preference changes; returns how to stop. */
export function followTheme(onChange: (theme: Theme) => void): () => void {
  const apply = () => {
    document.documentElement.dataset['theme'] = currentTheme();
    onChange(currentTheme());
  };
  apply();
  const system = systemDark();
  system.addEventListener('change', apply);
  return () => system.removeEventListener('change', apply);
}
