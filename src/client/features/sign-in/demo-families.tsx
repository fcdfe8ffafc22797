import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type DemoFamily, demoPostSchema } from '../../../protocol/demo.ts';
import { useSession } from '../../family.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { RowContent } from '../../ui/row-content.tsx';

type CodeMail = { code: string; at: string };

/** The newest six-digit code sent to this made-up address, read from the demo's own post. */
async function newestCode(email: string): Promise<CodeMail | undefined> {
  const post = demoPostSchema.safeParse(await (await fetch('/api/demo/post')).json());
  const codes = (post.success ? post.data : []).flatMap((mail) => {
    const code = mail.to === email ? mail.text.match(/\b\d{6}\b/)?.[0] : undefined;
    return code ? [{ code, at: mail.at }] : [];
  });
  return codes[0];
}

/** Post is not instant, in a demo either: looks again until a mail has come that was not there before. */
async function codeAfter(email: string, before: CodeMail | undefined): Promise<string> {
  for (let look = 0; look < 25; look += 1) {
    const mail = await newestCode(email);
    if (mail && mail.at !== before?.at) return mail.code;
    await new Promise((done) => setTimeout(done, 200));
  }
  return '';
}

/** Made-up families to look round with. The sign-in is the real one; only the post is opened for you. */
export function DemoFamilies({ families }: { families: readonly DemoFamily[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { signIn, enterCode } = useSession();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  if (families.length === 0) return null;
  const enter = async ({ id, email }: DemoFamily) => {
    setBusy(id);
    setProblem(undefined);
    const before = await newestCode(email).catch(() => undefined);
    const asked = await signIn(email);
    const code = asked.ok ? await codeAfter(email, before).catch(() => '') : '';
    const answer = asked.ok ? await enterCode(email, code) : asked;
    setBusy(undefined);
    if (answer.ok) navigate('/');
    else setProblem(t(`problems:${answer.problem}`));
  };
  return (
    <section className="card todo" aria-labelledby="demo-families">
      <h2 id="demo-families">{t('sign-in:demo.title')}</h2>
      <p className="soft">{t('sign-in:demo.words')}</p>
      {problem ? (
        <p className="fault-words" role="alert">
          {problem}
        </p>
      ) : null}
      <ul>
        {families.map((family) => (
          <li key={family.id}>
            <button type="button" disabled={busy !== undefined} onClick={() => enter(family)}>
              <RowContent
                icon="person"
                words={english(family.name)}
                below={t(busy === family.id ? 'sign-in:checking' : `demo:situations.${family.situation}`)}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
