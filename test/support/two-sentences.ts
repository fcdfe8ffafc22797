/** Two sentences each, as people of that language end them. */
export const twoSentences: Record<string, [string, string]> = {
  ro: ['Planul este gata.', 'Ce urmează?'],
  pl: ['Plan jest gotowy.', 'Co dalej?'],
  'pt-PT': ['O plano está pronto.', 'E agora?'],
  gu: ['યોજના તૈયાર છે.', 'હવે શું?'],
  ur: ['منصوبہ تیار ہے۔', 'اب کیا ہوگا؟'],
  ta: ['திட்டம் தயார்.', 'அடுத்து என்ன?'],
  ar: ['الخطة جاهزة.', 'ماذا بعد؟'],
  bn: ['পরিকল্পনা প্রস্তুত।', 'এরপর কী?'],
  'zh-Hans': ['计划准备好了。', '下一步是什么？'],
  uk: ['План готовий.', 'Що далі?'],
  pa: ['ਯੋਜਨਾ ਤਿਆਰ ਹੈ।', 'ਅੱਗੇ ਕੀ?'],
};
/** As browsers name a voice for each of them, in the same order. */
export const voiceTags = [
  'ro_RO',
  'pl-PL',
  'pt_PT',
  'gu-IN',
  'ur-PK',
  'ta_IN',
  'ar-SA',
  'bn-BD',
  'cmn-CN',
  'uk-UA',
  'pa-IN',
];
