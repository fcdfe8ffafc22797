import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { isYearNineOrAbove } from '../../../domain/review/next-transfer.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { ProfileOffer } from '../../me/profile-offer.tsx';
import { Icon } from '../../ui/icon.tsx';
import { InterpreterAsked } from '../../ui/interpreter-asked.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { ChildSheet } from './child-sheet.tsx';
import { FamilySheet } from './family-sheet.tsx';
import './review.css';
import { useReview } from './use-review.tsx';

const bring = ['plan', 'reports', 'log', 'words', 'child-words', 'person', 'questions'] as const;
const questions = ['outcomes', 'given', 'missing', 'change', 'school'] as const;

type Sheet = 'all' | 'family' | 'child';

/** Getting ready for the meeting: what to bring, what to ask, and a page each for the family and the young person. */
export function PreparePage() {
  const { t } = useTranslation();
  const { child, path } = useCurrentCase();
  const { meeting } = useReview();
  const { long, away, today } = useDates();
  const [sheet, setSheet] = useState<Sheet>('all');
  if (!child) return <Navigate to="/children/add" replace />;
  if (path.kind === 'quiet') return <Navigate to="/review" replace />;
  const print = (which: Sheet) => {
    // The sheet must be chosen before the browser lays out the paper.
    flushSync(() => setSheet(which));
    window.print();
  };
  const asked = isYearNineOrAbove(child.born, today) ? [...questions, 'adult' as const] : questions;
  return (
    <Page
      title={t('review:ready.title', { name: child.name })}
      back={{ to: '/review', label: t('review:title', { name: child.name }) }}
    >
      <div className="stack prepare" data-sheet={sheet}>
        <p>
          {meeting && meeting >= today
            ? t('review:ready.meeting', { day: long(meeting), away: away(meeting) })
            : t('review:ready.no-meeting')}
        </p>
        <p className="no-print">{t('review:ready.saved')}</p>
        <section className="card sheet-lists" aria-labelledby="bring">
          <h2 id="bring">{t('review:ready.bring.title')}</h2>
          <TickList
            child={child}
            list="review-bring"
            legend={t('review:ready.bring.title')}
            hideLegend
            items={bring.map((id) => ({ id, words: t(`review:ready.bring.${id}`) }))}
          />
        </section>
        <section className="card sheet-lists" aria-labelledby="ask">
          <h2 id="ask">{t('review:ready.ask.title')}</h2>
          <TickList
            child={child}
            list="review-ask"
            legend={t('review:ready.ask.title')}
            hideLegend
            items={asked.map((id) => ({ id, words: t(`review:ready.ask.${id}`) }))}
          />
        </section>
        <section className="card sheet-lists" aria-labelledby="interpreter">
          <h2 id="interpreter">{t('languages:interpreter.title')}</h2>
          <p className="no-print">{t('languages:interpreter.words')}</p>
          <InterpreterAsked child={child} />
        </section>
        <FamilySheet child={child} onPrint={() => print('family')} />
        <ChildSheet child={child} onPrint={() => print('child')} />
        <ProfileOffer child={child} />
        <div className="row no-print">
          <PrintButton words={t('review:ready.print-all')} onPress={() => print('all')} />
          <Link className="btn quiet" to="/plan">
            <Icon name="page" />
            {t('review:ready.plan')}
          </Link>
        </div>
      </div>
      <SyncLine />
    </Page>
  );
}
