import { useTranslation } from 'react-i18next';
import { LawLine } from '../../ui/law-line.tsx';

/** What the law says about asking for a school; each with where it stands (law.md section 7). */
const rules = [
  {
    id: 'ask',
    basis: 'Children and Families Act 2014, s.38(3)',
    source: 'https://legislation.gov.uk/ukpga/2014/6/section/38/data.xht',
  },
  {
    id: 'must',
    basis: 'SEND Code of Practice 2015, 9.78 – 9.79; s.39(3)–(5)',
    source: 'https://paperzz.com/doc/7737702/requests-for-a-particular-school--college-or-other-instit...',
  },
  {
    id: 'consult',
    basis: 'SEND Code of Practice 2015, 9.80',
    source: 'https://paperzz.com/doc/7737702/requests-for-a-particular-school--college-or-other-instit...',
  },
  {
    id: 'independent',
    basis: 'Education Act 1996, s.9',
    source: 'https://www.ipsea.org.uk/hampshire-county-council-v-r-sendist-2009-ewhc-626-admin-2009-elr-371',
  },
  {
    id: 'none',
    basis: 'SEND Code of Practice 2015, 9.88',
    source: 'https://torbayfamilyhub.org.uk/topic/what-if-i-do-not-make-a-request-for-a-particular-school-to-be-named',
  },
] as const;

export function LawCard() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="placement-law">
      <h2 id="placement-law">{t('placement:law.title')}</h2>
      {rules.map(({ id, basis, source }) => (
        <details key={id}>
          <summary>{t(`placement:law.${id}.name`)}</summary>
          <p>{t(`placement:law.${id}.words`)}</p>
          <LawLine law={{ basis, source, checked: true }} />
        </details>
      ))}
      <p className="soft small">{t('placement:law.unchecked')}</p>
    </section>
  );
}
