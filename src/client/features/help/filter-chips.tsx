import { useTranslation } from 'react-i18next';
import { useCurrentCase } from '../../current-case.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { useAreaWords } from './use-area-words.tsx';
import type { Asked, Wanted } from './use-asked.tsx';

/** What the list is narrowed by, each to be taken away with one press. */
export function FilterChips({ asked, want }: { asked: Asked; want: (wanted: Wanted) => void }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { child } = useCurrentCase();
  const areaWords = useAreaWords();
  const { age, area, diagnosis, open, topic } = asked.filters;
  const chips: { words: string; without: Wanted }[] = [
    ...(age === undefined
      ? []
      : [
          {
            words: asked.isChildsAge
              ? t('help:chips.child', { name: child?.name, count: age })
              : t('help:chips.age', { count: age }),
            without: { age: 'any' },
          },
        ]),
    ...(area ? [{ words: areaWords(area), without: { area: '' } }] : []),
    ...(diagnosis ? [{ words: t(`help:filters.diagnoses.${diagnosis}`), without: { diagnosis: '' } }] : []),
    ...(open ? [{ words: t('help:filters.open'), without: { open: '' } }] : []),
    ...(topic ? [{ words: t('help:chips.topic', { topic: english(topic) }), without: { topic: '' } }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="help-chips no-print" aria-label={t('help:chips.title')}>
      {chips.map(({ words, without }) => (
        <li key={words}>
          <button type="button" className="chip" onClick={() => want(without)}>
            {words} <span aria-hidden="true">×</span> <span className="hidden-visually">{t('help:chips.remove')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What takes away all that narrows the list, and keeps what was asked for. */
export const withoutFilters = ({ words, filters }: Asked): Wanted => ({
  ...{ age: 'any', area: '', diagnosis: '', open: '', more: '' },
  all: words.trim() || filters.topic ? '' : '1',
});
