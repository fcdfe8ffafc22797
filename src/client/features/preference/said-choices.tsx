import { useTranslation } from 'react-i18next';
import type { PreferenceSentBody } from '../../../domain/records/preference-records.ts';
import { InterpreterSaid } from '../../ui/interpreter-line.tsx';

type Said = Pick<PreferenceSentBody, 'more' | 'youngPersonsView' | 'interpreter'> & {
  choices: readonly Pick<PreferenceSentBody['choices'][number], 'order' | 'name' | 'why'>[];
};

/** A list as it goes, or as it went. */
export function SaidChoices({
  said: { choices, more, youngPersonsView, interpreter },
  name,
}: {
  said: Said;
  name: string;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack-tight">
      <ol className="stack-tight">
        {choices.map((choice) => (
          <li key={choice.order}>
            <p>
              <b>
                {choice.order}. <bdi translate="no">{choice.name}</bdi>
              </b>
            </p>
            {choice.why ? (
              <p className="note" dir="auto" translate="no">
                {choice.why}
              </p>
            ) : (
              <p className="soft small">{t('preference:preview.no-why')}</p>
            )}
          </li>
        ))}
      </ol>
      {more ? (
        <>
          <p>
            <b>{t('preference:more.label')}</b>
          </p>
          <p className="note" dir="auto" translate="no">
            {more}
          </p>
        </>
      ) : null}
      {youngPersonsView ? (
        <>
          <p>
            <b>{t('preference:young.title', { name })}</b>
          </p>
          <p className="note" dir="auto" translate="no">
            {youngPersonsView}
          </p>
        </>
      ) : null}
      {interpreter ? <InterpreterSaid need={interpreter} /> : null}
    </div>
  );
}
