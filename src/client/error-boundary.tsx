import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';

/**
 * The one place a bug in a screen is caught. What was saved is safe on the phone: say so, and offer the way on.
 * React has no function for this: https://react.dev/reference/react/Component#catching-rendering-errors-with-an-error-boundary
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <main id="main">
            <h1>{t('common:broken.title')}</h1>
            <p>{t('common:broken.safe')}</p>
            <button type="button" className="btn" onClick={() => location.reload()}>
              {t('common:broken.again')}
            </button>
          </main>
        )}
      </Translation>
    );
  }
}
