/** The files of a folder → those that a browser put beside a page it saved: pictures, scripts, frames. */

/** `Ferry stops_files`, in the browser's language: `-Dateien`, `_fichiers`, … */
const folder =
  /^(.*?)[-_ ](?:files|dateien|fichiers|archivos|ficheiros|arquivos|file|bestanden|pliki|filer|файлы|dosyalar|elemei|soubory)\//iu;
const page = /\.x?html?$/i;

/** Paths with slashes; a folder counts when the page it belongs to is there. */
export function pageParts(paths: readonly string[]): ReadonlySet<string> {
  const pages = new Set(
    paths.filter((path) => page.test(path)).map((path) => path.replace(page, '')),
  );
  return new Set(
    paths.filter((path) => {
      const match = folder.exec(path);
      return match?.[1] !== undefined && pages.has(match[1]);
    }),
  );
}
