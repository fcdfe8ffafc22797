import { useTranslation } from 'react-i18next';
import { LawLine } from './law-line.tsx';

const appeals = {
  basis: 'Children and Families Act 2014, sections 51(2) and 55; SEND (First-tier Tribunal Recommendations Power) 2017',
  source:
    'https://legislation.gov.uk/ukpga/2014/6/part/3/crossheading/appeals-mediation-and-dispute-resolution?timeline=false&view=extent',
  checked: true,
};
const rule12 = {
  basis: 'Tribunal Procedure Rules 2008 (HESC), rule 12; SEND Regulations 2014, regulation 33',
  source: 'https://www.mentalhealthlaw.co.uk/index.php?diff=prev&oldid=59639&title=Text%3ATribunal_rule_12',
  checked: true,
};

export function WhatCanBeAppealed() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="appealable">
      <h2 id="appealable">{t('rights:appealable.title')}</h2>
      <ul className="list-plain">
        {(t('rights:appealable.can', { returnObjects: true }) as string[]).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>{t('rights:appealable.cannot')}</p>
      <p>{t('rights:appealable.only-i')}</p>
      <LawLine law={appeals} />
    </section>
  );
}

export function WhenDaysMove() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="rolls">
      <h2 id="rolls">{t('rights:rolls.title')}</h2>
      <ul className="list-plain">
        {(t('rights:rolls.list', { returnObjects: true }) as string[]).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <LawLine law={rule12} />
    </section>
  );
}
