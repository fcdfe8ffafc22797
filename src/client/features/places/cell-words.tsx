import { useTranslation } from 'react-i18next';
import type { Cell, RowId } from '../../../domain/places/compare-rows.ts';
import type { Setting } from '../../../domain/places/ladder.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { useFactDay } from '../../ui/use-fact-day.tsx';

/** What a kind or a school says to one question; what nobody knows is said, never left empty. */
export function CellWords({ cell, row }: { cell: Cell; row: RowId }) {
  const { t } = useTranslation();
  const day = useFactDay();
  switch (cell.state) {
    case 'known':
      return <Told texts={cell.texts} isNamed={named.has(row)} />;
    case 'date':
      return <>{day(cell.date)}</>;
    case 'setting':
      return <Where setting={cell.setting} />;
    case 'section41':
      return <>{t(`places:cells.section41.${cell.code}`)}</>;
    case 'none':
      return <>{t(`places:cells.none.${row}`)}</>;
    case 'not-one-place':
      return <span className="soft">{t('places:cells.not-one-place')}</span>;
    case 'unknown':
      return <i className="soft">{t('places:cells.unknown')}</i>;
  }
}

function Where({ setting }: { setting: Setting }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`places:settings.${setting}.name`)}. {t(`places:settings.${setting}.week`)}
    </>
  );
}

/** Names and codes that stay as the council and the register write them; the other rows explain. */
const named: ReadonlySet<RowId> = new Set<RowId>([
  ...(['ages', 'former', 'place-kind', 'town', 'area', 'place-ages', 'phase', 'type', 'gender', 'places'] as const),
  ...(['resourced', 'unit', 'boarding', 'sixth-form', 'section41', 'place-needs'] as const),
]);

function Told({ texts, isNamed }: { texts: readonly string[]; isNamed: boolean }) {
  const english = useEnglish();
  const said = (text: string) => (isNamed && /\p{L}/u.test(text) ? english(text) : text);
  // A text that is handed on bare would not say its language.
  if (texts.length === 1) return <>{said(texts[0] ?? '')}</>;
  return (
    <ul className="told">
      {texts.map((text) => (
        <li key={text}>{said(text)}</li>
      ))}
    </ul>
  );
}
