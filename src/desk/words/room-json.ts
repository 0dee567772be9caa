/** The words of the JSON editor. */
export const jsonWords = {
  'Film JSON': { de: 'Film-JSON', fr: 'JSON du film', es: 'JSON de la película', ja: '作品JSON' },
  'A film is an object: it begins with { and ends with }.': {
    de: 'Ein Film ist ein Objekt: Es beginnt mit { und endet mit }.',
    fr: 'Un film est un objet : il commence par { et finit par }.',
    es: 'Una película es un objeto: empieza con { y acaba con }.',
    ja: '作品はオブジェクトです。{ で始まり } で終わります。',
  },
  'The editor could not be fetched.': {
    de: 'Der Editor konnte nicht geladen werden.',
    fr: 'L’éditeur n’a pas pu être chargé.',
    es: 'No se ha podido cargar el editor.',
    ja: 'エディターを読み込めませんでした。',
  },
  'Try again': { de: 'Noch einmal', fr: 'Réessayer', es: 'Volver a intentarlo', ja: 'もう一度' },
  'Until it is right, the boxes show the film as it was.': {
    de: 'Bis es stimmt, zeigen die Boxen den Film, wie er war.',
    fr: 'D’ici là, les encadrés montrent le film tel qu’il était.',
    es: 'Hasta que esté bien, los recuadros muestran la película como estaba.',
    ja: '正しくなるまで、ボックスには変更前の作品が表示されます。',
  },
};
