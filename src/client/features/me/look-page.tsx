import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeLookBody } from '../../../domain/records/me-records.ts';
import { useMeLook } from '../../me/look.tsx';
import { meColours } from '../../me/look-colours.ts';
import { SymbolDrawing } from '../../me/symbol.tsx';
import { Page } from '../../ui/page.tsx';
import './look-page.css';

/** Make it mine: colours, calm, celebrating, easy words, reading aloud. Each holds at once, here and nowhere else. */
export function LookPage() {
  const { t } = useTranslation();
  const { keep, ...kept } = useMeLook();
  const [isKept, setKept] = useState(true);
  // What was pressed shows at once; by the time it is let go it is on the disk.
  const [pressed, setPressed] = useState<MeLookBody>({});
  const look = { ...kept, ...pressed };
  const change = async (part: MeLookBody) => {
    setPressed(part);
    const { ok } = await keep(part);
    setKept(ok);
    setPressed({});
  };
  return (
    <Page title={t('me:look.title')} back={{ to: '/me', label: t('me:look.back') }}>
      <p>{t('me:look.lead')}</p>
      {isKept ? null : (
        <p className="fault-words" role="alert">
          {t('me:look.not-kept')}
        </p>
      )}
      <fieldset className="look-colours">
        <legend>{t('me:look.colours.title')}</legend>
        {meColours.map((colour) => (
          <label className="choice" key={colour}>
            <input
              autoComplete="off"
              type="radio"
              name="me-colour"
              checked={look.colour === colour}
              onChange={() => void change({ colour })}
            />
            <span className={`look-swatch look-${colour}`} aria-hidden="true" />
            <span>{t(`me:look.colours.${colour}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="look-colours">
        <legend>{t('me:look.more')}</legend>
        {switches.map(({ id, symbol }) => (
          <label className="choice" key={id}>
            <input
              autoComplete="off"
              type="checkbox"
              checked={look[id]}
              disabled={id === 'celebrate' && look.calm}
              onChange={(event) => void change({ [id]: event.target.checked })}
            />
            <SymbolDrawing id={symbol} />
            <span>
              {t(`me:look.switches.${id}`)}
              <span className="below small soft">{t(`me:look.switches.${id}-what`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Page>
  );
}

const switches = [
  { id: 'calm', symbol: 'calm' },
  { id: 'celebrate', symbol: 'party' },
  { id: 'easyRead', symbol: 'short-clear-words' },
  { id: 'readAloud', symbol: 'someone-reads-to-me' },
] as const;
