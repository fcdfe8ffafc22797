import { useTranslation } from 'react-i18next';
import { useTray } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { Page } from '../../ui/page.tsx';
import { wordsOf } from './words-of.ts';

/** What the council's system could not take, with the reason and the person's own words; stays until they say so. */
export function NotSentPage() {
  const { t } = useTranslation();
  const { items, dismiss } = useTray();
  const { moment } = useDates();
  return (
    <Page title={t('sync:tray.title')} back={{ to: '/settings', label: t('settings:title') }}>
      <p>{t(items.length > 0 ? 'sync:tray.words' : 'sync:tray.empty')}</p>
      {items.map((item) => (
        <section className="card" key={item.id} aria-label={t(`sync:acts.${item.change.name}`)}>
          <h2>{t(`sync:acts.${item.change.name}`)}</h2>
          <p>{t(`refusals:${item.code}`)}</p>
          {wordsOf(item.change.args).map((words) => (
            <p className="note" key={words}>
              {words}
            </p>
          ))}
          <p className="soft small">{t('sync:tray.written', { when: moment(item.change.madeAt) })}</p>
          <AskTwice
            ask={t('sync:tray.done')}
            sure={t('sync:tray.sure')}
            yes={t('sync:tray.yes')}
            no={t('sync:tray.no')}
            onYes={() => dismiss(item.id)}
          />
        </section>
      ))}
    </Page>
  );
}
