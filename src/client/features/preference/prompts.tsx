import { useTranslation } from 'react-i18next';

const tests = ['suits', 'others', 'resources'] as const;

/** Questions that follow the law's own three tests, so that reasons speak of what is weighed. Neutral: no answer is hinted at. */
export function Prompts({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <section className="card no-print" aria-labelledby="prompts">
      <h2 id="prompts">{t('preference:prompts.title')}</h2>
      <p>{t('preference:prompts.words')}</p>
      {tests.map((test) => (
        <details key={test}>
          <summary>{t(`preference:prompts.${test}.title`)}</summary>
          <ul className="list-plain">
            {(t(`preference:prompts.${test}.list`, { returnObjects: true, name }) as string[]).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
