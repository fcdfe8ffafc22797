import { useTranslation } from 'react-i18next';
import type { AtQuestion } from '../../../domain/finder/walk-finder.ts';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { AskedBefore } from './asked-before.tsx';
import { NowLine } from './now-line.tsx';
import { Options } from './options.tsx';
import { Progress } from './progress.tsx';

/** The first question, and what was asked on this phone before. */
export function FinderStart({ walk }: { walk: AtQuestion }) {
  const { t } = useTranslation();
  return (
    <Page title={t('finder:title')} back={{ to: '/help', label: t('finder:back-help') }}>
      <p>{t('finder:intro')}</p>
      <NowLine />
      <section className="stack" aria-labelledby="finder-question">
        <Progress walk={walk} />
        <h2 id="finder-question">{t(`finder:questions.${walk.question.id}.title`)}</h2>
        <Options walk={walk} />
      </section>
      <p className="said">
        <Icon name="phoneSaved" />
        {t('finder:private')}
      </p>
      <AskedBefore />
    </Page>
  );
}
