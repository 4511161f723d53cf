/** What shows when a part of the page fails: that nothing is lost, and the way on. */
import { Component, type ReactNode } from 'react';
import { Button } from '../controls/Button';

interface FailureProps {
  readonly children: ReactNode;
}

interface FailureState {
  readonly message: string | null;
}

export class Failure extends Component<FailureProps, FailureState> {
  override readonly state: FailureState = { message: null };

  static getDerivedStateFromError(error: unknown): FailureState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <main className="grid h-full place-items-center p-6">
        <div role="alert" className="max-w-md space-y-3 text-sm">
          <h1 className="font-serif text-xl font-semibold">This page has a fault</h1>
          <p>
            Your articles and edits are kept in this browser. Load the page again to go on; if the
            fault comes back, please report these words:
          </p>
          <p className="rounded-md bg-sunken px-3 py-2 font-mono text-xs wrap-anywhere">
            {message}
          </p>
          <Button look="primary" onClick={() => location.reload()}>
            Load the page again
          </Button>
        </div>
      </main>
    );
  }
}
