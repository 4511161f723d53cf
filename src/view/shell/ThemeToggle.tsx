/** Switches between light and dark. */
import { Moon, Sun } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { IconButton } from '../controls/IconButton';
import { chooseTheme, currentTheme, followTheme } from './theme';

export function ThemeToggle() {
  const [theme, setTheme] = useState(currentTheme);
  useLayoutEffect(() => followTheme(setTheme), []);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <IconButton
      icon={theme === 'dark' ? Sun : Moon}
      name={`Switch to ${other} colours`}
      look="quiet"
      onClick={() => {
        chooseTheme(other);
        setTheme(other);
      }}
    />
  );
}
