import texts from '../../../locales/en-GB/mail.json' with { type: 'json' };

type MailText = { subject: string; text: string };

/** The subject never holds the code: it would show on a locked screen. */
export function signInMail(code: string): MailText {
  return { subject: texts.signIn.subject, text: fill(texts.signIn.text, { code }) };
}

/** `address` is where people reach Waymark, such as `https://waymark.example`. */
export function invitationMail(code: string, address: string): MailText {
  const link = new URL('/join', address).href;
  return { subject: texts.invitation.subject, text: fill(texts.invitation.text, { code, link }) };
}

function fill(text: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{{${name}}}`, value), text);
}
