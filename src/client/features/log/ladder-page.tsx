import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { nextRung, type RungId, rungs } from '../../../domain/log/ladder.ts';
import type { TicksBody } from '../../../domain/records/home-records.ts';
import { useRecords } from '../../family.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { WordsField } from '../../ui/words-field.tsx';

const list = 'ladder';

/** Who to turn to, one after the other, when nobody answers. Shows who is next and what the family wrote at each. */
export function LadderPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const records = useRecords<TicksBody>('ticks', 'home');
  const tried = useMemo(
    () =>
      records.find(({ record: { body } }) => body.list === list && child.ids.includes(body.child))?.record.body
        .ticked ?? [],
    [records, child],
  );
  const next = nextRung(tried);
  return (
    <Page title={t('log:ladder.title')} back={{ to: '/log', label: t('log:title') }}>
      <p>{t('log:ladder.words')}</p>
      <section className="card kind" aria-label={t('log:ladder.help')}>
        <ServiceCard id="herts-sendiass" heading="h2" />
        <p>{t('log:ladder.sendiass')}</p>
      </section>
      <ol className="stack">
        {rungs.map((rung, at) => (
          <Rung
            key={rung.id}
            rung={rung}
            number={at + 1}
            child={child}
            isNext={rung.id === next}
            isTried={tried.includes(rung.id)}
          />
        ))}
      </ol>
      {next === undefined ? <p className="card kind">{t('log:ladder.all')}</p> : null}
    </Page>
  );
}

type RungProps = { rung: (typeof rungs)[number]; number: number; child: Child; isNext: boolean; isTried: boolean };

/** Folded but for the one that comes next; it stays open when it is ticked, because what came of it is yet to be told. */
function Rung({ rung: { id, services }, number, child, isNext, isTried }: RungProps) {
  const { t } = useTranslation();
  const [isOpen] = useState(isNext);
  const name = t(`log:ladder.${id}.name`);
  return (
    <li className={isNext ? 'card log-next' : 'card'}>
      <details className="log-rung" open={isOpen}>
        <summary>
          <h2>{t('log:ladder.number', { count: number, name })}</h2>
          {isTried ? <span className="tag ok">{t('log:ladder.done')}</span> : null}
          {isNext ? <span className="tag wait">{t('log:ladder.next')}</span> : null}
        </summary>
        <div className="stack">
          <p>{t(`log:ladder.${id}.what`)}</p>
          {services.map((service) => (
            <ServiceCard key={service} id={service} />
          ))}
          <RungLetter id={id} />
          <TickList
            child={child}
            list={list}
            items={[{ id, words: t('log:ladder.tried') }]}
            legend={t('log:ladder.tried-legend', { name })}
            hideLegend
          />
          <WordsField child={child} topic={`ladder-${id}`} label={t('log:ladder.note')} rows={3} />
        </div>
      </details>
    </li>
  );
}

function RungLetter({ id }: { id: RungId }) {
  const { t } = useTranslation();
  if (id !== 'complaint') return null;
  return (
    <div className="row no-print">
      {(['complain-1', 'complain-2'] as const).map((letter) => (
        <Link key={letter} className="btn quiet" to={`/letters/write/${letter}`}>
          <Icon name="letter" />
          {t(`log:ladder.letters.${letter}`)}
        </Link>
      ))}
    </div>
  );
}
