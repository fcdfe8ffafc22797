import { useTranslation } from 'react-i18next';
import type { Cell, RowId } from '../../../domain/places/compare-rows.ts';
import type { Setting } from '../../../domain/places/ladder.ts';
import { useFactDay } from '../../ui/use-fact-day.tsx';

/** What a kind or a school says to one question; what nobody knows is said, never left empty. */
export function CellWords({ cell, row }: { cell: Cell; row: RowId }) {
  const { t } = useTranslation();
  const day = useFactDay();
  switch (cell.state) {
    case 'known':
      return <Told texts={cell.texts} />;
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

function Told({ texts }: { texts: readonly string[] }) {
  // A text that is handed on bare would not say its language.
  if (texts.length === 1) return <>{texts[0]}</>;
  return (
    <ul className="told">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
