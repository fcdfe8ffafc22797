// First of all: tokens.css fixes the order of the cascade layers, and every screen's own file comes after it.
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/frame.css';
import './ui/parts.css';
import './ui/forms.css';
import './ui/print.css';
import './ui/reading.css';

import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app.tsx';
import { FamilyProvider } from './family.tsx';
import { RestOfWords } from './i18n/all-words.tsx';
import { startI18n } from './i18n/start-i18n.tsx';
import { offerUpdate } from './offered-update.ts';
import { paintReading } from './reading/reading-settings.ts';
import { openStore } from './store/open-store.ts';
import { createEngine } from './sync/engine.ts';
import { createHttpTransport } from './sync/http-transport.ts';
import { createSession } from './sync/session.ts';
import { wakeInBrowser } from './sync/wake.ts';

/** Opens what is on the device and shows it; the network is asked afterwards and never waited for. */
async function open(): Promise<void> {
  paintReading();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paintReading());
  const [{ words, restOfWords }, store] = await Promise.all([startI18n(), openStore({ onReplaced: offerUpdate })]);
  const engine = createEngine({ store, transport: createHttpTransport(), wake: wakeInBrowser });
  const session = createSession(store, engine);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <I18nextProvider i18n={words}>
      <FamilyProvider store={store} engine={engine} session={session}>
        <RestOfWords value={restOfWords}>
          <App />
        </RestOfWords>
      </FamilyProvider>
    </I18nextProvider>,
  );
  void import('./after-paint.ts').then(({ afterPaint }) => afterPaint(store, engine, { words, restOfWords }));
}

void open();
