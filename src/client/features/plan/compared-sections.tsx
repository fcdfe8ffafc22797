import { useTranslation } from 'react-i18next';
import type { ComparedSection, Comparison } from '../../../domain/plan/comparison.ts';
import { type ChangeEntry, ComparedEntry, isChange } from './compared-entry.tsx';

type Run = { key: string; same: string } | { key: string; change: ChangeEntry; id: string };

/** Sentences that stayed are put together again by paragraph, so that the whole reads as a plan and not as a list. */
function runsOf({ id, entries }: ComparedSection): Run[] {
  const runs: Run[] = [];
  let block = -1;
  entries.forEach((entry, at) => {
    const key = `${id}-${at}`;
    if (isChange(entry)) {
      block = -1;
      runs.push({ key, change: entry, id: `change-${key}` });
      return;
    }
    const last = runs.at(-1);
    if (last && 'same' in last && block === entry.after.block) last.same += ` ${entry.after.text}`;
    else runs.push({ key, same: entry.after.text });
    block = entry.after.block;
  });
  return runs;
}

/** Both plans as one text, section by section; or only what is not the same in both. */
export function ComparedSections({ comparison, onlyChanges }: { comparison: Comparison; onlyChanges: boolean }) {
  const { t } = useTranslation();
  return comparison.sections.map((section) => {
    const count = section.entries.filter(isChange).length;
    if (onlyChanges && count === 0 && section.movedAway.length === 0) return null;
    const title = `compared-${section.id}`;
    return (
      <section className="plan-section" key={section.id} aria-labelledby={title}>
        <h2 id={title}>
          <span className="letter">{section.id}</span>
          <span>{t(`plan:sections.${section.id}.name`)}</span>
        </h2>
        {count === 0 && section.movedAway.length > 0 ? null : (
          <p className="soft small">{t('plan:compare.in-section', { count })}</p>
        )}
        <ul className="changes">
          {runsOf(section).map((run) =>
            'change' in run ? (
              <ComparedEntry key={run.key} entry={run.change} id={run.id} />
            ) : onlyChanges ? null : (
              <li key={run.key}>{run.same}</li>
            ),
          )}
        </ul>
        <MovedAway section={section} />
      </section>
    );
  });
}

/** What went from here to another section is not lost: it is said where it is now. */
function MovedAway({ section }: { section: ComparedSection }) {
  const { t } = useTranslation();
  const moved = section.movedAway.flatMap((entry) => {
    if (entry.kind !== 'moved' && entry.kind !== 'changed') return [];
    return [{ key: `${entry.before.block}:${entry.before.index}`, text: entry.before.text, to: entry.after.section }];
  });
  if (moved.length === 0) return null;
  return (
    <ul className="moved-away">
      {moved.map(({ key, text, to }) => (
        <li key={key} className="small soft">
          {t('plan:became.moved-to', { letter: to })} “{text}”
        </li>
      ))}
    </ul>
  );
}
