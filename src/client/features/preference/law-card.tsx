import { useTranslation } from 'react-i18next';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { type Law, LawLine } from '../../ui/law-line.tsx';

const act = 'Children and Families Act 2014';
const code = 'SEND Code of Practice 2015';
const code978 = 'https://paperzz.com/doc/7737702/requests-for-a-particular-school--college-or-other-instit...';
const section = (number: number) => `https://www.legislation.gov.uk/ukpga/2014/6/section/${number}`;
const section38 = 'https://legislation.gov.uk/ukpga/2014/6/section/38/data.xht';

/** What the law says of a preference (law.md section 7); `readAt` false: from memory, with the address of the law itself. */
const rules: readonly { id: string; law: Law; readAt: boolean }[] = [
  rule('ask', `${act}, s.38(3); ${code}, 9.78`, section38),
  rule('section-41', `${code}, 9.78; ${act}, s.41`, code978),
  rule('must', `${code}, 9.79; ${act}, s.39(3)–(4)`, code978),
  rule('consult', `${code}, 9.80`, code978),
  unread('full', `${act}, s.39(4)`, section(39)),
  unread('one-school', `${act}, s.38(2)`, section(38)),
  rule(
    'independent',
    'Education Act 1996, s.9',
    'https://www.ipsea.org.uk/hampshire-county-council-v-r-sendist-2009-ewhc-626-admin-2009-elr-371',
  ),
  rule(
    'mainstream',
    `${act}, s.33(2)–(4)`,
    'https://juristeca.com/uk/upper-tribunal-administrative-appeals-chamber/sentencias/2025/7/2025-ukut-226-aac/section-33-cfa-2014',
    { readOn: calendarDate('2026-11-22') },
  ),
  rule('blank', `${act}, s.38(5)`, section38),
  unread('type-only', `${act}, s.39(5), s.40(2) and s.43; SEND Regulations 2014, regulation 12(1)`, section(40)),
  rule(
    'none',
    `${code}, 9.88; ${act}, s.40(2) and s.61`,
    'https://torbayfamilyhub.org.uk/topic/what-if-i-do-not-make-a-request-for-a-particular-school-to-be-named',
    { checked: false },
  ),
  unread('own-way', `${act}, s.42(5)`, section(42)),
];

function rule(id: string, basis: string, source: string, more: Partial<Law> = {}) {
  return { id, law: { basis, source, checked: true, ...more }, readAt: true };
}

function unread(id: string, basis: string, source: string) {
  return { id, law: { basis, source, checked: false }, readAt: false };
}

export function LawCard() {
  const { t } = useTranslation();
  return (
    <section className="card no-print" aria-labelledby="preference-law">
      <h2 id="preference-law">{t('preference:law.title')}</h2>
      <p>{t('preference:law.words')}</p>
      {rules.map(({ id, law, readAt }) => (
        <details key={id}>
          <summary>{t(`preference:law.${id}.name`)}</summary>
          <p>{t(`preference:law.${id}.words`)}</p>
          {readAt ? <LawLine law={law} /> : <NotRead law={law} />}
        </details>
      ))}
    </section>
  );
}

function NotRead({ law: { basis, source } }: { law: Law }) {
  const { t } = useTranslation();
  const english = useEnglish();
  return (
    <p className="soft small">
      {english(basis)}.{' '}
      <a href={source} rel="noreferrer">
        {t('preference:law.look-up')}
      </a>{' '}
      {t('steps:unchecked')}
    </p>
  );
}
