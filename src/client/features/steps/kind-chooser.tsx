import { useTranslation } from 'react-i18next';
import { type EventKind, eventGroups, kindsIn } from '../../../domain/event-kinds.ts';
import type { CasePath } from '../../../domain/path/path.ts';
import { LinkRows } from '../../ui/link-rows.tsx';
import { likelyKinds } from './likely-kinds.ts';

/** "What happened?": what fits where the case stands, then everything by group. One question a page. */
export function KindChooser({ group, path }: { group: string | null; path: CasePath }) {
  const { t } = useTranslation();
  const row = (kind: EventKind) => ({ key: kind, to: `?kind=${kind}`, words: t(`steps:kinds.${kind}`) });
  if (group && eventGroups.includes(group)) {
    return (
      <section className="card todo" aria-labelledby="group">
        <h2 id="group">{t(`steps:groups.${group}`)}</h2>
        <LinkRows rows={kindsIn(group).map(row)} />
      </section>
    );
  }
  return (
    <>
      <p>
        <b>{t('steps:choose.what')}</b>
      </p>
      <section className="card todo" aria-labelledby="likely">
        <h2 id="likely">{t('steps:choose.likely')}</h2>
        <LinkRows rows={likelyKinds(path).map(row)} />
      </section>
      <section className="card todo" aria-labelledby="groups">
        <h2 id="groups">{t('steps:choose.more')}</h2>
        <LinkRows
          rows={eventGroups.map((one) => ({ key: one, to: `?group=${one}`, words: t(`steps:groups.${one}`) }))}
        />
      </section>
    </>
  );
}
