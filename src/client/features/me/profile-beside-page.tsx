import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { type BesideForm, besideForms } from '../../../domain/records/me-profile-records.ts';
import { Page } from '../../ui/page.tsx';
import { ProfileBeside } from './profile-beside.tsx';
import { ProfileEntry } from './profile-entry.tsx';
import { useAllBesides } from './use-profile.tsx';
import { useRoom } from './use-room.tsx';

/** A translation, or the same put more clearly: written beside the answer by somebody who says who they are. */
export function ProfileBesidePage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { answers } = useRoom(child);
  const { question = '' } = useParams();
  const written = useAllBesides()(question);
  const [form, setForm] = useState<BesideForm>(written[0]?.form ?? 'in-english');
  const answer = answers.get(question);
  if (!answer || answer.skipped) return <Navigate to="/me/profile" replace />;
  return (
    <Page title={t('me:profile.beside.title')} back={{ to: '/me/profile', label: t('me:profile.title') }}>
      <p>{t('me:profile.beside.words')}</p>
      <div className="card">
        <ProfileEntry pick={{ question }} answer={answer} isFirst />
      </div>
      <fieldset className="field">
        <legend>{t('me:profile.beside.which')}</legend>
        {besideForms.map((one) => (
          <label className="choice" key={one}>
            <input autoComplete="off" type="radio" name="form" checked={form === one} onChange={() => setForm(one)} />
            <span>{t(`me:profile.beside.choose.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <ProfileBeside key={form} answer={answer} form={form} written={written.find((one) => one.form === form)} />
    </Page>
  );
}
