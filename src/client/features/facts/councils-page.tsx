import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { type Council, useCouncils } from '../../use-councils.tsx';
import './facts.css';

/** `/help/councils`: whose facts this phone keeps. The own council stays; those nearby come and go as a family wishes. */
export function CouncilsPage() {
  const { t } = useTranslation();
  const { councils, hasHeard, problem, add, remove } = useCouncils();
  const [said, setSaid] = useState('');
  const here = councils.filter(({ state }) => state !== 'not-here');
  const others = councils.filter(({ state }) => state === 'not-here');
  const addOne = async ({ id, name }: Council) => {
    const added = await add(id);
    setSaid(t(added.ok ? 'facts:councils.added' : 'facts:councils.later', { name }));
  };
  const removeOne = async ({ id, name }: Council) => {
    await remove(id);
    setSaid(t('facts:councils.removed', { name }));
  };
  return (
    <Page title={t('facts:councils.title')} back={{ to: '/help', label: t('facts:back') }}>
      <p>{t('facts:councils.lead')}</p>
      <p role="status" className={said ? 'card kind' : 'hidden-visually'}>
        {said}
      </p>
      <section className="card" aria-labelledby="councils-here">
        <h2 id="councils-here">{t('facts:councils.here')}</h2>
        <CouncilList councils={here} words={t('facts:councils.remove')} onPress={removeOne} />
      </section>
      <section className="card" aria-labelledby="councils-others">
        <h2 id="councils-others">{t('facts:councils.others')}</h2>
        {others.length > 0 ? <p className="soft">{t('facts:councils.size')}</p> : null}
        <CouncilList councils={others} words={t('facts:councils.add')} onPress={addOne} />
        {others.length === 0 ? <p>{t(hasHeard ? 'facts:councils.no-others' : 'facts:councils.not-heard')}</p> : null}
      </section>
      <ProblemNotice problem={problem} />
    </Page>
  );
}

type ListProps = { councils: readonly Council[]; words: string; onPress: (council: Council) => Promise<void> };

function CouncilList({ councils, words, onPress }: ListProps) {
  const { t } = useTranslation();
  if (councils.length === 0) return null;
  return (
    <ul className="councils">
      {councils.map((council) => (
        <li key={council.id}>
          <div className="stack-tight">
            <b>{council.name}</b>
            <Holds council={council} />
          </div>
          {council.isOwn ? (
            <span className="tag">{t('facts:councils.always')}</span>
          ) : (
            <button type="button" className="btn quiet" onClick={() => onPress(council)}>
              {words} <span className="hidden-visually">{council.name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Holds({ council: { state, services, places, bytes } }: { council: Council }) {
  const { t, i18n } = useTranslation();
  if (state === 'coming') return <span className="soft">{t('facts:councils.coming')}</span>;
  const size = new Intl.NumberFormat(`${i18n.language}-u-nu-latn`, { maximumFractionDigits: 1 }).format(
    (bytes ?? 0) / 1e6,
  );
  const parts = [
    t('facts:councils.services', { count: services }),
    t('facts:councils.places', { count: places }),
    ...(bytes ? [t('facts:councils.megabytes', { size })] : []),
  ];
  return <span className="soft small">{parts.join(' · ')}</span>;
}
