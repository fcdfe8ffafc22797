import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { type TicksBody, ticksBodySchema } from '../../../domain/records/home-records.ts';
import { visitTopic } from '../../../domain/records/visit-records.ts';
import { useChange, useHomeScope, useRecords } from '../../family.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { FeelingPicture, feelings } from './feeling-picture.tsx';

/** How it felt, pressed by the child or young person themselves; as many as fit, and words if they like. */
export function Feelings({ child, visit }: { child: Child; visit: string }) {
  const { t } = useTranslation();
  const { isOn, set, failed } = useFelt(child, visitTopic('felt', visit));
  return (
    <section className="card" aria-labelledby="visit-felt">
      <h2 id="visit-felt">{t('schools:felt.title', { name: child.name })}</h2>
      <p className="hint no-print">{t('schools:felt.hint', { name: child.name })}</p>
      {failed ? (
        <p className="fault-words" role="alert">
          {t('problems:cannot-save')}
        </p>
      ) : null}
      <ul className="feelings">
        {feelings.map((feeling) => (
          <li key={feeling} className={isOn(feeling) ? undefined : 'no-print'}>
            <button
              type="button"
              className="feeling"
              aria-pressed={isOn(feeling)}
              onClick={() => void set(feeling, !isOn(feeling))}
            >
              <FeelingPicture feeling={feeling} />
              {t(`schools:felt.${feeling}`)}
            </button>
          </li>
        ))}
      </ul>
      <WordsField
        child={child}
        topic={visitTopic('said', visit)}
        label={t('schools:felt.words', { name: child.name })}
        hint={t('schools:felt.words-hint')}
        rows={3}
      />
    </section>
  );
}

/** A set of ticks, so that what is pressed on two phones adds up. What was pressed shows at once. */
function useFelt(child: Child, list: string) {
  const records = useRecords<TicksBody>('ticks', 'home');
  const home = useHomeScope();
  const change = useChange();
  const kept = useMemo(() => {
    const found = records.find(({ record: { body } }) => body.list === list && child.ids.includes(body.child));
    const body = found && ticksBodySchema.safeParse(found.record.body);
    return found && body?.success ? { scope: found.scope, body: body.data } : undefined;
  }, [records, child, list]);
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({});
  const [failed, setFailed] = useState(false);
  const isOn = (item: string) => pressed[item] ?? kept?.body.ticked.includes(item) ?? false;
  const set = async (item: string, on: boolean) => {
    setPressed((all) => ({ ...all, [item]: on }));
    const saved = await change(
      'tick',
      { child: kept?.body.child ?? child.key, list, item, on },
      { scope: kept?.scope ?? child.home?.scope ?? home },
    );
    setPressed(({ [item]: last, ...others }) =>
      last === undefined || last === on ? others : { ...others, [item]: last },
    );
    setFailed(!saved.ok);
  };
  return { isOn, set, failed };
}
