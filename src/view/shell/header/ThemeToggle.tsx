/** Switches between light and dark; the root element says which, for the style sheet. */
import { Moon, Sun } from 'lucide-react';
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { chooseTheme, currentTheme, followTheme } from './theme';

/** A picture, for the top of the page. */
export function ThemeToggle() {
  const { theme, other, toggle } = useTheme();
  return (
    <IconButton
      icon={theme === 'dark' ? Sun : Moon}
      name={`Switch to ${other} colours`}
      look="quiet"
      onClick={toggle}
    />
  );
}

/** The same in words. */
export function ThemeButton() {
  const { other, toggle } = useTheme();
  return <Button onClick={toggle}>Switch to {other} colours</Button>;
}

function useTheme() {
  const theme = useSyncExternalStore(followTheme, currentTheme);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const other = theme === 'dark' ? 'light' : 'dark';
  return { theme, other, toggle: () => chooseTheme(other) } as const;
}
