import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { eventTold } from '../../../domain/letters/event-told.ts';
import { type SendingWay, sendingWays } from '../../../domain/records/letter-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope } from '../../family.tsx';
import { DateFields, readTyped, typedFrom } from '../../ui/date-fields.tsx';
import { useToday } from '../../use-today.tsx';
import { uuidv7 } from '../../uuid.ts';
import type { KeptLetter } from './use-letters.tsx';

/** The law counts these from the day the council gets them (regulation 5(1); UK GDPR, article 12(3)). */
const countsFromReceipt: ReadonlySet<string> = new Set(['request-received', 'access-request']);

/** "Did you send it?": the day and the way, and, where it starts a clock, a line on the steps. */
export function MarkSent({ letter, child, way }: { letter: KeptLetter; child: Child; way: SendingWay }) {
  const { t } = useTranslation();
  const form = useMarkSent(letter, child, way);
  return (
    <section className="card no-print" aria-labelledby="letter-sent">
      <h2 id="letter-sent">{t('letters:letter.sent-title')}</h2>
      <p>{t('letters:letter.sent-words')}</p>
      <form className="stack" onSubmit={form.submit} noValidate>
        <div className="field">
          <label htmlFor="how">{t('letters:letter.how')}</label>
          <select id="how" value={form.how} onChange={(event) => form.setHow(event.target.value as SendingWay)}>
            {sendingWays.map((one) => (
              <option key={one} value={one}>
                {t(`letters:letter.hows.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <DateFields
          id="sent-on"
          legend={t('letters:letter.on')}
          value={form.typed}
          fault={form.fault ? t(form.fault) : undefined}
          onChange={form.setTyped}
        />
        {letter.body.tells ? (
          <label className="choice">
            <input type="checkbox" checked={form.tell} onChange={(event) => form.setTell(event.target.checked)} />
            <span>{t('letters:letter.tells', { what: t(`clocks:events.${letter.body.tells.type}`) })}</span>
          </label>
        ) : null}
        {letter.body.tells && countsFromReceipt.has(letter.body.tells.type) ? (
          <p className="soft">{t('letters:letter.counts-from')}</p>
        ) : null}
        <button type="submit" className="btn">
          {t('letters:letter.mark')}
        </button>
      </form>
    </section>
  );
}

function useMarkSent({ id, scope, body }: KeptLetter, child: Child, way: SendingWay) {
  const change = useChange();
  const home = useHomeScope();
  const today = useToday();
  const { story } = useCurrentCase();
  const [chosen, setHow] = useState<SendingWay>();
  const [typed, setTyped] = useState(() => typedFrom(today));
  const [tell, setTell] = useState(true);
  const [fault, setFault] = useState<'letters:letter.on-fault' | 'problems:cannot-save'>();
  const how = chosen ?? way;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(typed);
    if (!('date' in read) || read.date > today || read.date < body.madeOn) return setFault('letters:letter.on-fault');
    const saved = await change('send-letter', { id, on: read.date, how }, { scope });
    if (!saved.ok) return setFault('problems:cannot-save');
    const told = tell && body.tells ? eventTold(body.tells, read.date, story.lines) : undefined;
    if (told) {
      const about = { id: uuidv7(), child: child.key, event: told };
      await change('add-event', about, { scope: child.home?.scope ?? home });
    }
  };
  return { how, setHow, typed, setTyped, tell, setTell, fault, submit };
}
