/** The words of the card for social media. */
export const cardWords = {
  Size: { de: 'Größe', fr: 'Format', es: 'Tamaño', ja: 'サイズ' },
  'link card': {
    en: 'Link, 1200 × 630',
    de: 'Link, 1200 × 630',
    fr: 'Lien, 1200 × 630',
    es: 'Enlace, 1200 × 630',
    ja: 'リンク 1200×630',
  },
  'square card': {
    en: 'Square, 1080 × 1080',
    de: 'Quadrat, 1080 × 1080',
    fr: 'Carré, 1080 × 1080',
    es: 'Cuadrada, 1080 × 1080',
    ja: '正方形 1080×1080',
  },
  'portrait card': {
    en: 'Portrait, 1080 × 1350',
    de: 'Hochformat, 1080 × 1350',
    fr: 'Portrait, 1080 × 1350',
    es: 'Vertical, 1080 × 1350',
    ja: '縦長 1080×1350',
  },
  'Name on the card': {
    de: 'Name auf der Karte',
    fr: 'Nom sur la carte',
    es: 'Nombre en la tarjeta',
    ja: 'カードに載せる媒体名',
  },
  'Download PNG': {
    de: 'PNG herunterladen',
    fr: 'Télécharger le PNG',
    es: 'Descargar PNG',
    ja: 'PNGをダウンロード',
  },
  'Download SVG': {
    de: 'SVG herunterladen',
    fr: 'Télécharger le SVG',
    es: 'Descargar SVG',
    ja: 'SVGをダウンロード',
  },
  'Copy its words (alt text)': {
    de: 'Als Worte kopieren (Alternativtext)',
    fr: 'Copier en mots (texte alternatif)',
    es: 'Copiar en palabras (texto alternativo)',
    ja: '文章でコピー（代替テキスト）',
  },
  'Without the poster: it is not there, or its server does not let other pages read it.': {
    de: 'Ohne das Plakat: Es ist nicht da, oder sein Server lässt es andere Seiten nicht lesen.',
    fr: 'Sans l’affiche : elle est introuvable, ou son serveur ne laisse pas les autres pages la lire.',
    es: 'Sin el cartel: no está, o su servidor no deja que otras páginas lo lean.',
    ja: 'ポスターなし：画像が見つからないか、サーバーが他のページからの読み取りを許可していません。',
  },
  'This browser cannot make the picture. Take the SVG.': {
    de: 'Dieser Browser kann das Bild nicht erzeugen. Nehmen Sie das SVG.',
    fr: 'Ce navigateur ne peut pas créer l’image. Prenez le SVG.',
    es: 'Este navegador no puede crear la imagen. Use el SVG.',
    ja: 'このブラウザーでは画像を作成できません。SVGをお使いください。',
  },
  'The browser does not let the page copy.': {
    de: 'Der Browser lässt die Seite nicht kopieren.',
    fr: 'Le navigateur ne laisse pas la page copier.',
    es: 'El navegador no deja copiar a la página.',
    ja: 'ブラウザーがコピーを許可していません。',
  },
};
