/** Standard output at the pace of whoever reads it. */
import { once } from 'node:events';
import { stdout } from 'node:process';

/** A reader that has seen enough (`| head`) closes the pipe: that is an end, not a failure. */
export function endQuietlyWhenClosed(): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

export async function write(text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
}
