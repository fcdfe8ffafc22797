import { useTranslation } from 'react-i18next';
import { appealsLaw } from '../../rights-law.ts';
import { LawLine } from '../../ui/law-line.tsx';

const rule12 = {
  basis: 'Tribunal Procedure Rules 2008 (HESC), rule 12; SEND Regulations 2014, regulation 33',
  source: 'https://www.mentalhealthlaw.co.uk/index.php?diff=prev&oldid=59639&title=Text%3ATribunal_rule_12',
  checked: true,
};

/** What can be appealed, and when a last day moves: folded, for those who want to know why. */
export function WhatTheLawSays() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="law">
      <h2 id="law">{t('rights:law')}</h2>
      <WhatCanBeAppealed />
      <WhenDaysMove />
    </section>
  );
}

function WhatCanBeAppealed() {
  const { t } = useTranslation();
  return (
    <details>
      <summary>
        <b>{t('rights:appealable.title')}</b>
      </summary>
      <ul className="list-plain">
        {(t('rights:appealable.can', { returnObjects: true }) as string[]).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>{t('rights:appealable.cannot')}</p>
      <p>{t('rights:appealable.only-i')}</p>
      <LawLine law={appealsLaw} />
    </details>
  );
}

function WhenDaysMove() {
  const { t } = useTranslation();
  return (
    <details>
      <summary>
        <b>{t('rights:rolls.title')}</b>
      </summary>
      <ul className="list-plain">
        {(t('rights:rolls.list', { returnObjects: true }) as string[]).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <LawLine law={rule12} />
    </details>
  );
}
