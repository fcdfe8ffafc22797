import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { moreTopic, usePreference } from '../../use-preference.tsx';
import { AddChoice } from './add-choice.tsx';
import { ChoiceList } from './choice-list.tsx';
import { LawCard } from './law-card.tsx';
import './preference.css';
import { Prompts } from './prompts.tsx';
import { SendPreference } from './send-preference.tsx';
import { WhenCard } from './when-card.tsx';
import { YoungView } from './young-view.tsx';

/** The family's own list of schools or kinds, in order, with why; private until they send it. Takes no side. */
export function PreferencePage() {
  const { t } = useTranslation();
  const { child, path } = useCurrentCase();
  const back = { to: '/places', label: t('common:nav.places') };
  if (!child) {
    return (
      <Page title={t('preference:title-nobody')} back={back}>
        <section className="card">
          <p>{t('preference:no-child')}</p>
          <Link className="btn" to="/children/add">
            {t('preference:start')}
          </Link>
        </section>
      </Page>
    );
  }
  return (
    <Page title={t('preference:title', { name: child.name })} back={back}>
      {path.kind === 'quiet' ? <p>{t('home:quiet.words')}</p> : <PreferenceOf key={child.key} child={child} />}
    </Page>
  );
}

function PreferenceOf({ child }: { child: Child }) {
  const { t } = useTranslation();
  const preference = usePreference(child);
  return (
    <>
      <p className="no-print">{t('preference:intro')}</p>
      <div className="columns">
        <div className="stack">
          <WhenCard />
          <ChoiceList child={child} preference={preference} />
          <AddChoice child={child} preference={preference} />
          {preference.choices.length > 0 ? <Prompts name={child.name} /> : null}
          <YoungView child={child} />
          <section className="card" aria-labelledby="more">
            <h2 id="more">{t('preference:more.title')}</h2>
            <WordsField child={child} topic={moreTopic} label={t('preference:more.label')} rows={3} />
          </section>
          <SendPreference child={child} preference={preference} />
        </div>
        <div className="stack">
          <LawCard />
          <section className="card no-print" aria-labelledby="who-to-ask">
            <h2 id="who-to-ask">{t('preference:ask.title')}</h2>
            <p>{t('preference:ask.words')}</p>
            <ServiceCard id="herts-sendiass" />
            <ServiceCard id="ipsea" />
          </section>
        </div>
      </div>
      <div className="row no-print">
        <PrintButton />
      </div>
      <SyncLine />
    </>
  );
}
