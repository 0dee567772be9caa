/** The words of conflicts. */
export const conflictWords = {
  'Somebody else has changed this film': {
    de: 'Jemand anders hat diesen Film geändert',
    fr: 'Quelqu’un d’autre a modifié ce film',
    es: 'Otra persona ha cambiado esta película',
    ja: '別の人がこの作品を変更しました',
  },
  'What only one of you has changed is merged. Choose where you both have changed the same.': {
    de: 'Was nur eine Seite geändert hat, ist zusammengeführt. Wählen Sie, wo beide dasselbe geändert haben.',
    fr: 'Ce qu’un seul d’entre vous a modifié est fusionné. Choisissez là où vous avez modifié la même chose.',
    es: 'Lo que solo uno ha cambiado está unido. Elija donde ambos han cambiado lo mismo.',
    ja: '一方だけの変更は統合されました。両方が変更した箇所は、どちらかを選んでください。',
  },
  'All of mine': { de: 'Alles von mir', fr: 'Tout de moi', es: 'Todo lo mío', ja: 'すべて自分の変更' },
  'All of theirs': {
    de: 'Alles von der anderen Seite',
    fr: 'Tout de l’autre',
    es: 'Todo lo de la otra persona',
    ja: 'すべて相手の変更',
  },
  'Go on with these': {
    de: 'Damit weiter',
    fr: 'Continuer avec ces choix',
    es: 'Seguir con esto',
    ja: 'この内容で続ける',
  },
  'Choose one of both everywhere.': {
    de: 'Wählen Sie überall eines von beiden.',
    fr: 'Choisissez partout l’un des deux.',
    es: 'Elija uno de los dos en cada caso.',
    ja: 'すべての箇所でどちらかを選んでください。',
  },
  'Both changes': {
    de: 'Beide Änderungen',
    fr: 'Les deux modifications',
    es: 'Ambos cambios',
    ja: '両方の変更',
  },
  mine: { en: 'Mine', de: 'Meines', fr: 'Le mien', es: 'Lo mío', ja: '自分' },
  theirs: { en: 'Theirs', de: 'Das andere', fr: 'L’autre', es: 'Lo de la otra persona', ja: '相手' },
  Before: { de: 'Vorher', fr: 'Avant', es: 'Antes', ja: '変更前' },
  'not there': { de: 'nicht da', fr: 'absent', es: 'no está', ja: 'なし' },
};
