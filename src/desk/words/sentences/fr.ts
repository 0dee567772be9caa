import type { Sentences } from './table.js';

/** What the code says in English, in French; de.ts says how it is written. */
export const fr: Sentences = {
  // Parts of sentences.
  'a list': 'une liste',
  'an object': 'un objet',

  // What is wrong with film JSON. Where the value is long, it stands behind the sentence.
  '{0!}: {1}': '{0}\u00a0: {1:json}',
  '{0} is not a text': '{0} n’est pas un texte',
  'Write it in quotes, with at least one character, or leave the field out.':
    'Écrivez un texte d’au moins un caractère, ou omettez le champ.',
  '{0} is not an https: or relative address': '{0} n’est ni une adresse https: ni une adresse relative',
  '{0} is not an https:, http: or relative address':
    '{0} n’est ni une adresse https: ou http: ni une adresse relative',
  'Use an address that begins with https:// or with /.':
    'Utilisez une adresse qui commence par https:// ou par /.',
  '{0} is read as "{1}"': '{0} est lu comme «\u00a0{1}\u00a0»',
  'Write "{0}".': 'Écrivez «\u00a0{0}\u00a0».',
  '{0} is not a date': '{0} n’est pas une date',
  'Write a day (2026-03-14), a month (2026-03), a year (2026), a quarter (2026-Q3), a half (2026-H1), a season (2026-summer) or a part (2026-early, 2026-05-late); ../2026-05 for by May 2026, 2026-05/.. for not before it.':
    'Écrivez un jour (2026-03-14), un mois (2026-03), une année (2026), un trimestre (2026-Q3), un semestre (2026-H1), une saison (2026-summer) ou une période (2026-early, 2026-05-late)\u00a0; ../2026-05 pour «\u00a0d’ici mai 2026\u00a0», 2026-05/.. pour «\u00a0pas avant\u00a0».',
  '{0} is not a language tag': '{0} n’est pas un code de langue',
  'Use a BCP 47 tag such as "en", "pt-BR" or "zh-Hans".':
    'Utilisez un code BCP 47 tel que «\u00a0en\u00a0», «\u00a0pt-BR\u00a0» ou «\u00a0zh-Hans\u00a0».',
  '{0} is not a country code': '{0} n’est pas un code de pays',
  'Use an ISO 3166-1 code such as "US" or "FR".':
    'Utilisez un code ISO 3166-1 tel que «\u00a0US\u00a0» ou «\u00a0FR\u00a0».',
  '{0} is not an ISO 4217 code': '{0} n’est pas un code de devise ISO 4217',
  'Use a currency code such as "USD" or "EUR".':
    'Utilisez un code de devise tel que «\u00a0USD\u00a0» ou «\u00a0EUR\u00a0».',
  '{0} is not a band of figures': '{0} n’est pas un ordre de grandeur',
  'Write it like "mid-seven-figure" or "six-figure".':
    'Écrivez par exemple «\u00a0mid-seven-figure\u00a0» ou «\u00a0six-figure\u00a0».',
  '{0} is not an IMDb title id': '{0} n’est pas un identifiant de titre IMDb',
  'It looks like "tt6751668".': 'Il ressemble à «\u00a0tt6751668\u00a0».',
  '{0} is not an amount': '{0} n’est pas un montant',
  'Write a number of zero or more, without quotes or separators.':
    'Écrivez un nombre positif ou nul, sans guillemets ni séparateurs.',
  '{0} is not a whole number above zero': '{0} n’est pas un nombre entier supérieur à zéro',
  'Write digits without quotes.': 'Écrivez des chiffres sans guillemets.',
  '{0} is not a year': '{0} n’est pas une année',
  'Write four digits without quotes, such as 2026.':
    'Écrivez quatre chiffres sans guillemets, par exemple 2026.',
  '{0} is not true': '{0} n’est pas true',
  'Write true, or leave the field out.': 'Écrivez true, ou omettez le champ.',
  'Write {0}, without quotes.': 'Écrivez {0}, sans guillemets.',
  'min {0} is above max {1}': 'le minimum {0} dépasse le maximum {1}',
  'Swap the two.': 'Inversez les deux.',
  'the sum is given in more than one way': 'la somme est donnée de plusieurs façons',
  'Keep one of amount, min and max, band, undisclosed.':
    'N’en gardez qu’une\u00a0: "amount", "min" et "max", "band" ou "undisclosed".',
  'the sum has no currency': 'la somme n’a pas de devise',
  'Add one, such as "currency": "USD".': 'Ajoutez-en une, par exemple "currency": "USD".',
  'there is no sum': 'il n’y a pas de somme',
  'Give an amount, a min and max, a band, or "undisclosed": true.':
    'Donnez un montant, une fourchette ou un ordre de grandeur, ou "undisclosed": true.',
  'there are no territories': 'il n’y a pas de territoires',
  'Write { "include": ["US"] }, with ISO 3166-1 codes, worldwide or groups, or "parts".':
    'Écrivez { "include": ["US"] } avec des codes ISO 3166-1, worldwide ou des groupes, ou bien "parts".',
  'the bidder has no name': 'l’enchérisseur n’a pas de nom',
  'Add "name", or "unnamed": "streamer" where it is not public.':
    'Ajoutez "name", ou "unnamed": "streamer" s’il n’est pas public.',
  '{0} is not an object': '{0} n’est pas un objet',
  'Write its fields in braces: {0}.': 'Écrivez ses champs entre accolades\u00a0: {0:json}.',
  'the document is {0}, not a film': 'le document est {0}, pas un film',
  'A film JSON is one object: { "title": "..." }.': 'Un JSON de film est un objet\u00a0: { "title": "..." }.',
  '{0} is not a list': '{0} n’est pas une liste',
  'Put it in square brackets, even when there is only one: [{0}].':
    'Mettez-le entre crochets, même s’il n’y en a qu’un\u00a0: [{0:json}].',
  'the list is empty': 'la liste est vide',
  'Put at least one entry in it, or leave out what it belongs to.':
    'Mettez-y au moins une entrée, ou omettez ce dont elle fait partie.',
  '"{0}" is missing': '«\u00a0{0:field}\u00a0» manque',
  'Add "{0}": {1}. Without it this entry is not shown.':
    'Ajoutez "{0}": {1:json}. Sans cela, cette entrée n’est pas affichée.',
  'Add it: without a title there is no film.': 'Ajoutez-le\u00a0: sans titre, il n’y a pas de film.',
  '{0} is not a field that is known here': '{0} n’est pas un champ connu ici',
  'Did you mean "{0}"?': 'Vouliez-vous dire «\u00a0{0}\u00a0»\u00a0?',
  'Did you mean "{0}"? {1!}': 'Vouliez-vous dire «\u00a0{0}\u00a0»\u00a0? {1}',
  'Known here: {0}.': 'Connus ici\u00a0: {0}.',
  '{0} is not one of the known words': '{0} ne fait pas partie des mots connus',
  'Known: {0}.': 'Mots connus\u00a0: {0}.',

  // What the copy desk asks about people and the shoot.
  '{0} is in the cast, and has left by castingChanges[{1}]':
    '{0} figure dans la distribution, mais en est parti selon castingChanges[{1}]',
  'Take the name out of one of the two.': 'Retirez le nom de l’un des deux.',
  '{0} is in the cast twice, as cast[{1}] too':
    '{0} figure deux fois dans la distribution, aussi en cast[{1}]',
  'Delete one, or say which character each is.': 'Supprimez-en un, ou précisez le personnage de chacun.',
  'the film is in "filming", and begins to film on {0}':
    'le film est «\u00a0en tournage\u00a0», mais le tournage commence le {0}',
  'Use pre-production.': 'Choisissez «\u00a0en préproduction\u00a0».',
  'the film is in "filming", and filmed until {0}':
    'le film est «\u00a0en tournage\u00a0», mais le tournage a duré jusqu’au {0}',
  'Use post-production, or correct the date.':
    'Choisissez «\u00a0en postproduction\u00a0», ou corrigez la date.',
  'the film is in "{0}", and began to film on {1}':
    'le statut du film est «\u00a0{0:film}\u00a0», mais le tournage a commencé le {1}',
  'Use filming, or correct the date.': 'Choisissez «\u00a0en tournage\u00a0», ou corrigez la date.',

  // About answers and dates.
  'nothing is asked any more that this answers: "{0}"':
    'cette réponse ne correspond plus à aucune question\u00a0: «\u00a0{0}\u00a0»',
  'Delete it, or correct its code or path.': 'Supprimez-la, ou corrigez "code" ou "path".',
  '{0} is still to come': '{0} est encore à venir',
  'Check the year, and the order of month and day: 2026-03-14 is 14 March.':
    'Vérifiez l’année, et l’ordre du mois et du jour\u00a0: 2026-03-14 est le 14 mars.',
  '{0} is before the start, {1}': '{0} précède le début, {1}',
  'Swap the two, or correct one.': 'Inversez les deux, ou corrigez l’un d’eux.',
  'the film was last checked on {0}, and something in it is of {1}':
    'le film a été vérifié le {0}, mais un élément date du {1}',
  'Set "updated" to {0} or later.': 'Mettez "updated" au {0} ou après.',

  // About deals.
  'the deal is called closed and no source says so':
    'l’accord est dit conclu, mais aucune source ne le confirme',
  'Add "sources" with the id of who reports it, or use a status that is sure.':
    'Indiquez dans "sources" qui l’annonce, ou choisissez un statut certain.',
  'the deal is "{0}" and has no date, so it never counts as out of date':
    'le statut de l’accord est «\u00a0{0:deal}\u00a0», sans date\u00a0: il ne sera jamais considéré comme périmé',
  'Add "asOf" with the day on which this was last known.':
    'Ajoutez "asOf" avec le jour où cela a été su pour la dernière fois.',
  'the deal was last "{0}" in {1}': 'le dernier statut de l’accord, «\u00a0{0:deal}\u00a0», date de {1}',
  'Say what came of it (closed, collapsed, withdrawn), or give "asOf" the day on which it was still so.':
    'Dites ce qu’il en est advenu (conclu, tombé à l’eau, retiré), ou mettez dans "asOf" le jour où c’était encore le cas.',
  'the deal is "{0}", and nothing says {1!}':
    'le statut de l’accord est «\u00a0{0:deal}\u00a0», mais rien ne dit {1}',
  'when it was signed': 'quand il a été signé',
  'when or why': 'quand ni pourquoi',
  'Add "history": [{ "status": "closed", "date": "…" }].':
    'Ajoutez dans "history" l’étape «\u00a0accord conclu\u00a0» avec sa date.',
  'Add "date", "note" or "history".': 'Ajoutez "date", "note" ou "history".',
  'this step is of {0}, and the deal stands where it stands since {1}':
    'cette étape est du {0}, mais l’accord en est là depuis le {1}',
  'Correct one of the dates; the newest step is the status of the deal itself.':
    'Corrigez l’une des dates\u00a0; l’étape la plus récente est le statut de l’accord lui-même.',
  'this step says what the deal itself says: "{0}", {1}':
    'cette étape répète ce que dit l’accord\u00a0: «\u00a0{0:deal}\u00a0», {1}',
  'Delete the step: the history is what was before.': 'Supprimez-la\u00a0: l’historique est ce qui précède.',
  '{0} is the buyer, and stands among the other bidders':
    '{0} est l’acheteur, et figure parmi les autres enchérisseurs',
  'Take it out: what it bid is the price.': 'Retirez-le\u00a0: son offre est le prix.',
  '{0} buys from itself': '{0} est à la fois acheteur et vendeur',
  'Correct one of the two, or leave out the seller.': 'Corrigez l’un des deux, ou omettez le vendeur.',
  'the buyer has a name, and is called unnamed': 'l’acheteur a un nom, et est dit non nommé',
  'Delete "unnamedBuyer": readers see the name alone.':
    'Supprimez "unnamedBuyer"\u00a0: les lecteurs ne voient que le nom.',
  '"{0}" is among the rights, and is excluded':
    '«\u00a0{0:right}\u00a0» figure parmi les droits, et en est exclu',
  'Take it out of one of the two.': 'Retirez-le de l’un des deux.',

  // About pictures and prices.
  'the picture has no words for who cannot see it': 'l’image n’a pas de texte pour ceux qui ne la voient pas',
  'Add "alt" with what it shows.': 'Décrivez dans "alt" ce qu’elle montre.',
  'the picture does not say whose it is': 'l’image ne dit pas de qui elle est',
  'Add "credit" with the photographer, studio or agency, or "sources" with the id of who gave it.':
    'Indiquez dans "credit" le photographe, le studio ou l’agence, ou dans "sources" qui l’a fournie.',
  'the price does not say whether prints and advertising are part of it':
    'le prix ne dit pas si les frais d’édition (P&A) sont compris',
  'Add "basis": minimum-guarantee, flat, p-and-a or combined, if it is known.':
    'Indiquez "basis" si c’est connu\u00a0: minimum garanti, forfait, frais d’édition, ou les deux ensemble.',
  '{0} {1} is hardly meant': '{0} {1}, c’est peu vraisemblable',
  'Write all the digits: 11000000 for eleven million.':
    'Écrivez tous les chiffres\u00a0: 11000000 pour onze millions.',
  'the asking price is the price that was paid': 'le prix demandé est le prix payé',
  'Keep the one that was reported.': 'Gardez celui qui a été annoncé.',
  'the deal is closed, and a price is still expected': 'l’accord est conclu, mais un prix est encore attendu',
  'Write it as "price", with a confidence; or add "price": { "undisclosed": true }.':
    'Notez-le comme "price", avec "confidence"\u00a0; ou indiquez que le prix n’est pas divulgué.',

  // About releases.
  'the release is called dated and has no date': 'la sortie est dite datée, mais n’a pas de date',
  'Add "date", or use planned.': 'Ajoutez "date", ou choisissez «\u00a0prévue\u00a0».',
  'the release is called released, and {0} is still to come':
    'la sortie est dite effectuée, mais {0} est encore à venir',
  'Use dated.': 'Choisissez «\u00a0date fixée\u00a0».',
  'the release is called {0}, and {1} is over':
    'l’état de la sortie est «\u00a0{0:release}\u00a0», mais {1} est passé',
  'Use released, or give the new date.': 'Choisissez «\u00a0a eu lieu\u00a0», ou donnez la nouvelle date.',
  'the release moves from {0} to the same date': 'la sortie passe du {0} à la même date',
  '"from" is the date that it had; the date of the release is the one that it has now.':
    '"from" est l’ancienne date\u00a0; la date de la sortie est l’actuelle.',
  'the release moved to {0} last, and its date is {1}':
    'la sortie a été reportée au {0}, mais sa date est {1}',
  'Correct one of the two, or add the move that is missing.':
    'Corrigez l’une des deux, ou ajoutez le report manquant.',
  'the film is in "{0}", and releases[{1}] is out':
    'le statut du film est «\u00a0{0:film}\u00a0», mais releases[{1}] est sorti',
  'Set "status" to released, or correct the release.':
    'Mettez "status" à «\u00a0sortie effectuée\u00a0», ou corrigez la sortie.',

  // About sources and territories.
  'no source has the id "{0}"': 'aucune source n’a le nom court «\u00a0{0}\u00a0»',
  'Add it to "sources": { "id": "{0}", "name": "…" }.':
    'Ajoutez-la à "sources"\u00a0: { "id": "{0}", "name": "…" }.',
  'no fact names the source "{0}", so no reader sees it':
    'aucun fait ne cite la source «\u00a0{0}\u00a0»\u00a0: les lecteurs ne la voient pas',
  'Add its id to "sources" of what it reports, or delete it.':
    'Ajoutez-la aux "sources" de ce qu’elle annonce, ou supprimez-la.',
  '"{0}" is the id of another entry, too': '«\u00a0{0}\u00a0» est aussi le nom court d’une autre entrée',
  'Give each an id of its own.': 'Donnez à chacune son propre nom court.',
  'this is "{0}", and nobody is named who says so':
    'ceci est marqué «\u00a0{0:confidence}\u00a0», mais personne n’est cité',
  'Add "sources" with the id of who does.': 'Indiquez dans "sources" qui le dit.',
  '{0} is not part of {1}, and is excluded': '{0} ne fait pas partie de {1}, et en est pourtant exclu',
  'Delete it, or correct what is included.': 'Supprimez-le, ou corrigez ce qui est compris.',
  'this deal and deals[{0}] are both closed for {1}':
    'cet accord et deals[{0}] sont tous deux conclus pour {1}',
  'this deal and deals[{0}] are both closed for {1} and {2} more':
    'cet accord et deals[{0}] sont tous deux conclus pour {1} et {2} autres pays',
  'Exclude what was sold before, name the rights of each, or correct a status.':
    'Excluez ce qui était déjà vendu, précisez les droits de chacun, ou corrigez un statut.',

  // About texts and words.
  'readers would see "{0}" as it stands': 'les lecteurs verraient «\u00a0{0}\u00a0» tel quel',
  'Write plain text: no tags, and & or é instead of &amp; or &eacute;.':
    'Écrivez du texte simple\u00a0: sans balises, et & ou é au lieu de &amp; ou &eacute;.',
  '{0} begins or ends with a space': '{0} commence ou finit par une espace',
  'Delete it.': 'Supprimez-la.',
  'a letter was lost (�)': 'une lettre a été perdue (�)',
  'Type it again; the text was once saved in a wrong encoding.':
    'Retapez-la\u00a0; le texte a été enregistré dans un mauvais encodage.',
  'letters are broken (Ã© for é)': 'des lettres sont altérées (Ã© pour é)',
  'Paste the text again, and save the file as UTF-8.':
    'Collez à nouveau le texte, et enregistrez le fichier en UTF-8.',
  '"{0}" is a known word, which needs no label':
    '«\u00a0{0}\u00a0» est un mot connu, qui n’a pas besoin de libellé',
  'Write "{0}", and readers see it in their language.':
    'Écrivez «\u00a0{0}\u00a0», et les lecteurs le verront dans leur langue.',
  '{0} is not a known {1!}, so no language translates it':
    '{0} n’est pas connu ici ({1})\u00a0: aucune langue ne le traduit',
  job: 'fonction',
  role: 'rôle de la société',
  territory: 'territoire',
  'Did you mean "{0}"? If it is meant as it stands, write { "label": {1} }.':
    'Vouliez-vous dire «\u00a0{0}\u00a0»\u00a0? Si c’est voulu ainsi, écrivez { "label": {1:json} }.',
  'If it is meant as it stands, write { "label": {0} }. Known: {1}.':
    'Si c’est voulu ainsi, écrivez { "label": {0:json} }. Mots connus\u00a0: {1}.',
  'If it is meant as it stands, write { "label": {0} }. Known: {1} and {2} more.':
    'Si c’est voulu ainsi, écrivez { "label": {0:json} }. Mots connus\u00a0: {1} et {2} autres.',
  'codes of ISO 3166-1, and groups such as benelux': 'codes ISO 3166-1, et groupes tels que benelux',
  '{0} is another name of "{1}"': '{0} est un autre nom de «\u00a0{1}\u00a0»',
  'no {0!} has the code "{1}"': 'le code «\u00a0{1}\u00a0» n’existe pas ({0})',
  country: 'pays',
  currency: 'devise',
  language: 'langue',
  'Check it: nobody can read it out.': 'Vérifiez-le\u00a0: personne ne sait ce qu’il signifie.',
  '"{0}" is not encrypted': '«\u00a0{0}\u00a0» n’est pas chiffré',
  'Try https: most sites have it.': 'Essayez https\u00a0: la plupart des sites l’ont.',

  // Why a text is no JSON.
  'Check it with a JSON validator.': 'Vérifiez-le avec un validateur JSON.',
  'something follows after the end of the film': 'quelque chose suit la fin du film',
  'Keep one object to a file.': 'Gardez un seul objet par fichier.',
  'JSON has no comments': 'JSON n’a pas de commentaires',
  'Delete it; what a reader should know belongs into a note.':
    'Supprimez-le\u00a0; ce que le lecteur doit savoir va dans une note.',
  'the file ends too early': 'le fichier finit trop tôt',
  'It may have been cut off; check that every bracket is closed.':
    'Il a peut-être été coupé\u00a0; vérifiez que chaque parenthèse est fermée.',
  'texts stand in double quotes': 'les textes se mettent entre guillemets doubles',
  'Write "…" instead of \'…\'.': 'Écrivez "…" au lieu de \'…\'.',
  'a value is missing before {0}': 'une valeur manque avant {0}',
  'Delete the comma or colon before it, or add the value.':
    'Supprimez la virgule ou les deux-points qui précèdent, ou ajoutez la valeur.',
  '{0} begins no value': 'aucune valeur ne commence par {0:json}',
  'Write texts in double quotes, numbers in digits.':
    'Écrivez les textes entre guillemets doubles, les nombres en chiffres.',
  'a backslash stands alone': 'une barre oblique inverse est seule',
  'Write two for one: \\\\.': 'Écrivez-en deux pour une\u00a0: \\\\.',
  'this text has no end': 'ce texte n’a pas de fin',
  'Close it with " on the same line; a line break in it is \\n.':
    'Fermez-le avec " sur la même ligne\u00a0; un saut de ligne s’y écrit \\n.',
  'a field name in double quotes should stand here':
    'un nom de champ entre guillemets doubles devrait se trouver ici',
  'Write "title": …, and commas only between fields; numbers take none.':
    'Écrivez "title": …, et des virgules seulement entre les champs\u00a0; les nombres n’en ont pas.',
  'a colon is missing after "{0}"': 'les deux-points manquent après «\u00a0{0}\u00a0»',
  'Write "name": value.': 'Écrivez "name": valeur.',
  'a comma or {0} should stand before {1}': 'une virgule ou {0} devrait précéder {1:json}',
  'Look at the end of the line before, too.': 'Regardez aussi la fin de la ligne précédente.',
  'a comma stands before {0}': 'une virgule précède {0}',
  'Delete it: nothing follows it.': 'Supprimez-la\u00a0: rien ne suit.',

  // Questions about a line.
  'What does the line say? There is nothing here.': 'Que dit la ligne\u00a0? Il n’y a rien ici.',
  'What of {0}: is it the buyer of a deal?':
    'Qu’en est-il de {0}\u00a0: est-ce l’acheteur d’un accord\u00a0?',
  'Who says so? Write the name of the source before its address.':
    'Qui le dit\u00a0? Écrivez le nom de la source avant son adresse.',
  'The film has this source already.': 'Le film a déjà cette source.',
  'What does it say? There is nothing here.': 'Qu’est-ce que cela dit\u00a0? Il n’y a rien ici.',
  'Which part of this text is meant? It is too long for one phrase.':
    'De quelle partie de ce texte s’agit-il\u00a0? Il est trop long pour une seule donnée.',

  // A question about a part of a line.
  '{0}: {1!}': '{0}\u00a0: {1}',
  'Which deal? Say buyer, territory, price, state and source, parted by commas.':
    'Quel accord\u00a0? Donnez acheteur, territoire, prix, statut et source, séparés par des virgules.',
  'The line says {0} twice: which one is it?':
    'La ligne donne deux fois «\u00a0{0:word}\u00a0»\u00a0: lequel retenir\u00a0?',
  '{0} is about the film, not about the deal. What of the deal?':
    '{0} concerne le film, pas l’accord. Qu’en est-il de l’accord\u00a0?',
  'What is {0}?': 'Qu’est-ce que {0}\u00a0?',
  'Is {0} the buyer or the source? Write “via {1}” for a source.':
    '{0}\u00a0: est-ce l’acheteur ou la source\u00a0? Pour une source, écrivez «\u00a0via {1}\u00a0».',
  'What is {0}: the buyer, the seller or the source?':
    'Qu’est-ce que {0}\u00a0: l’acheteur, le vendeur ou la source\u00a0?',
  'Who buys? Say the buyer first.': 'Qui achète\u00a0? Donnez d’abord l’acheteur.',
  'What of {0} belongs here?': 'Quelle partie de {0} va ici\u00a0?',
  'What of {0} belongs to {1}?': 'Quelle partie de {0} relève de {1}\u00a0?',

  // Questions about sums.
  'Thousands or millions?': 'Milliers ou millions\u00a0?',
  'Which currency: {0} or {1}?': 'Quelle devise\u00a0: {0} ou {1}\u00a0?',
  'Is {0} really that much?': '{0}, est-ce vraiment autant\u00a0?',
  'Which is the lower: {0} or {1}?': 'Quel est le minimum\u00a0: {0} ou {1}\u00a0?',
  'How much is it? “Million-dollar” says no figure and no band.':
    'Combien est-ce\u00a0? «\u00a0Million-dollar\u00a0» ne donne ni chiffre ni ordre de grandeur.',
  'Who bids? A bid belongs to a bidder.': 'Qui fait l’offre\u00a0? Une offre a un enchérisseur.',
  'Is that the lower or the upper end?': 'Est-ce le minimum ou le maximum\u00a0?',
  'No figure is said, and it is not said to be secret: how much is it?':
    'Aucun chiffre, et rien ne dit qu’il est secret\u00a0: combien est-ce\u00a0?',
  'Which sum of {0} is the {1!}?': 'Dans {0}, quelle somme est {1}\u00a0?',
  price: 'le prix',
  'P&A': 'le budget P&A',
  'A sum is not below zero: what is meant by {0}?':
    'Une somme n’est pas négative\u00a0: que veut dire {0}\u00a0?',
  'What sum is {0}?': 'Quelle somme est {0}\u00a0?',
  'What sum is {0}? {1} is not understood.': 'Quelle somme est {0}\u00a0? {1} n’est pas compris.',
  'Which sum of {0} is meant?': 'De quelle somme de {0} s’agit-il\u00a0?',
  'How much is it? {0} has no figure and no band, and is not said to be secret.':
    'Combien est-ce\u00a0? {0} ne donne ni chiffre ni ordre de grandeur, et rien ne dit que c’est secret.',
  'How sure is it: {0}?': 'Est-ce certain\u00a0: {0:confidence}\u00a0?',
  'Where did it take that: worldwide, or in which country?':
    'Où est-ce\u00a0: dans le monde, ou dans quel pays\u00a0?',
  'Which is it: {0}?': 'Lequel retenir\u00a0: {0:word}\u00a0?',
  'How much is for P&A, or is it part of the sum?':
    'Combien pour les frais d’édition (P&A), ou est-ce compris dans la somme\u00a0?',
  'What does the sum pay for: {0}?': 'Que couvre la somme\u00a0: {0:basis}\u00a0?',
  'Is that a range, or the most?': 'Est-ce une fourchette, ou le maximum\u00a0?',
  'Is that the least, the most, or about the sum?':
    'Est-ce le minimum, le maximum, ou à peu près la somme\u00a0?',
  'Which currency?': 'Quelle devise\u00a0?',
  'Thousands or millions? {0} is less than a thousand.':
    'Milliers ou millions\u00a0? {0} fait moins de mille.',
  'Which number is {0}?': 'Quel nombre est {0}\u00a0?',
  'Japanese yen or Chinese yuan?': 'Yens japonais ou yuans chinois\u00a0?',
  'Which currency: Danish, Norwegian, Swedish, Icelandic or Czech crowns?':
    'Quelle devise\u00a0: couronnes danoises, norvégiennes, suédoises, islandaises ou tchèques\u00a0?',
  'Which currency: Indian, Pakistani, Sri Lankan or Nepalese rupees?':
    'Quelle devise\u00a0: roupies indiennes, pakistanaises, srilankaises ou népalaises\u00a0?',
  'Which currency: Mexican, Argentine, Chilean, Colombian or Philippine pesos?':
    'Quelle devise\u00a0: pesos mexicains, argentins, chiliens, colombiens ou philippins\u00a0?',
  'Which currency: Swiss francs, or those of which country?':
    'Quelle devise\u00a0: francs suisses, ou ceux de quel pays\u00a0?',
  'Which currency: dirhams of the Emirates or of Morocco?':
    'Quelle devise\u00a0: dirhams des Émirats ou du Maroc\u00a0?',
  'Which currency: Saudi, Qatari, Omani or Yemeni riyals?':
    'Quelle devise\u00a0: rials saoudiens, qatariens, omanais ou yéménites\u00a0?',
  'Which currency: Turkish lira or Italian lire?':
    'Quelle devise\u00a0: livres turques ou lires italiennes\u00a0?',
  'Which currency: dinars of which country?': 'Quelle devise\u00a0: dinars de quel pays\u00a0?',

  // Questions about people.
  'Is {0} a person or a company?': '{0}\u00a0: est-ce une personne ou une société\u00a0?',
  'Who of them plays {0}?': 'Lequel d’entre eux joue {0}\u00a0?',
  'Who?': 'Qui\u00a0?',
  'Who is {0}?': 'Qui est {0}\u00a0?',
  'Who is the {0}?': 'Qui occupe la fonction «\u00a0{0:Job}\u00a0»\u00a0?',
  'Which job: {0}?': 'Quelle fonction\u00a0: {0:Job}\u00a0?',
  'Who is {0} about?': 'De qui parle {0}\u00a0?',
  'What happened to {0}?': 'Qu’est-il arrivé à {0}\u00a0?',
  'Whom does {0} replace?': 'Qui {0} remplace-t-il\u00a0?',
  'Which part does {0} play?': 'Quel rôle joue {0}\u00a0?',
  'Why?': 'Pourquoi\u00a0?',
  'What does {0} say, and about whom?': 'Que dit {0}, et de qui\u00a0?',
  'What do {0} do?': 'Que font {0}\u00a0?',
  'What does {0} do?': 'Que fait {0}\u00a0?',
  'What follows after {0}?': 'Qu’est-ce qui suit {0}\u00a0?',
  'Who {0}?': 'Qui est concerné par «\u00a0{0}\u00a0»\u00a0?',
  'Who is the {0!} in {1}?': 'Qui est {0} dans {1}\u00a0?',
  actor: 'l’interprète',
  name: 'le nom',
  'What do they do: {0}? For example “{1} as …”, or “director {2}”.':
    'Que font-ils\u00a0: {0}\u00a0? Par exemple «\u00a0{1} as …\u00a0» ou «\u00a0director {2}\u00a0».',
  'Which is it: {0} or {1}?': 'Lequel retenir\u00a0: {0:word} ou {1:word}\u00a0?',
  'Is {0} a person, or a part of a character?':
    '{0}\u00a0: est-ce une personne, ou une partie d’un personnage\u00a0?',

  // Questions about dates.
  'Yesterday or tomorrow?': 'Hier ou demain\u00a0?',
  'On which day?': 'Quel jour\u00a0?',
  'In which year?': 'En quelle année\u00a0?',
  'When is that? Write a date, or leave it out.': 'Quand est-ce\u00a0? Écrivez une date, ou omettez-la.',
  'The calendar has no such day: what is meant by {0}?':
    'Ce jour n’existe pas\u00a0: que veut dire {0}\u00a0?',
  'Which date of {0} is meant?': 'De quelle date de {0} s’agit-il\u00a0?',
  'What date is {0}?': 'Quelle date est {0}\u00a0?',
  'Which {0!}?': 'Quel {0}\u00a0?',
  half: 'semestre',
  quarter: 'trimestre',
  'Which year is meant by {0}?': 'De quelle année parle {0}\u00a0?',
  '{0#} {1!} or {2#} {3!}?': '{0} {1} ou {2} {3}\u00a0?',
  January: 'janvier',
  February: 'février',
  March: 'mars',
  April: 'avril',
  May: 'mai',
  June: 'juin',
  July: 'juillet',
  August: 'août',
  September: 'septembre',
  October: 'octobre',
  November: 'novembre',
  December: 'décembre',
  'Which date is meant?': 'De quelle date s’agit-il\u00a0?',
  'In {0} or in {1}?': 'En {0} ou en {1}\u00a0?',
  'Which {0!}: {1} or {2}?': 'Quel {0}\u00a0: {1} ou {2}\u00a0?',
  '{0} is a {1!}: which day is meant by {2}?': '{0} est un {1}\u00a0: quel jour désigne {2}\u00a0?',
  Monday: 'lundi',
  Tuesday: 'mardi',
  Wednesday: 'mercredi',
  Thursday: 'jeudi',
  Friday: 'vendredi',
  Saturday: 'samedi',
  Sunday: 'dimanche',
  'On which day, or in which month?': 'Quel jour, ou quel mois\u00a0?',

  // Questions about rights.
  'Pay TV (pay-tv), free TV (free-tv), or both?':
    'TV payante (pay-tv), TV gratuite (free-tv), ou les deux\u00a0?',
  'To rent (tvod), to buy (est), with a subscription (svod), or with advertising (avod)?':
    'En location (tvod), à l’achat (est), par abonnement (svod), ou avec publicité (avod)\u00a0?',
  'Discs (home-video), to buy (est), or to rent (tvod)?':
    'En vidéo physique (home-video), à l’achat (est), ou en location (tvod)\u00a0?',
  'With a subscription (svod), with advertising (avod), or both?':
    'Par abonnement (svod), avec publicité (avod), ou les deux\u00a0?',
  'Which rights are these: airline, festival, or others that film JSON has no word for?':
    'Quels droits\u00a0: compagnies aériennes, festivals, ou d’autres que le JSON de film ne nomme pas\u00a0?',
  'Which right? That is not a right but a priority: write it as a term.':
    'Quel droit\u00a0? Ce n’est pas un droit mais une priorité\u00a0: notez-la comme condition.',
  'Which rights? Film JSON has no word for these: write them as a term.':
    'Quels droits\u00a0? Le JSON de film ne les nomme pas\u00a0: notez-les comme condition.',
  'Are these languages left out?': 'Ces langues sont-elles exclues\u00a0?',
  'Which rights are {0}?': 'Quels droits sont {0}\u00a0?',
  'Is {0} included or left out?': '«\u00a0{0:word}\u00a0»\u00a0: compris ou exclu\u00a0?',
  'All rights but {0}, or which?': 'Tous les droits sauf {0:right}, ou lesquels\u00a0?',

  // Questions about states.
  'Is that the deal or the film itself?': 'Est-ce l’accord, ou le film lui-même\u00a0?',
  'Who leads, and who else bids? Bidders have a field of their own.':
    'Qui est en tête, et qui d’autre enchérit\u00a0? Les enchérisseurs ont leur propre champ.',
  'First talks, exclusive talks, or final negotiations?':
    'Premières discussions, négociations exclusives, ou négociations finales\u00a0?',
  'Who is said to be in front, and where does the deal stand?':
    'Qui serait en tête, et où en est l’accord\u00a0?',
  'In which state is the film: in development, or in pre-production?':
    'Où en est le film\u00a0: en développement, ou en préproduction\u00a0?',
  'Where does the deal stand: {0}?': 'Où en est l’accord\u00a0: {0}\u00a0?',
  'Where does the deal stand, if {0}?': 'Où en est l’accord, si {0}\u00a0?',
  'What sort of contract is it: {0}?': 'Quel type de contrat\u00a0: {0:Deal}\u00a0?',
  'Is it certain that the film is {0}? Its state cannot be marked as {1}.':
    'Est-il certain que le film est «\u00a0{0:film}\u00a0»\u00a0? Son statut ne peut pas être marqué «\u00a0{1:confidence}\u00a0».',

  // Questions about releases.
  'Which release? Say how, where and when.': 'Quelle sortie\u00a0? Dites comment, où et quand.',
  'Which release is meant by {0}: how, where and when?':
    'Quelle sortie est désignée par {0}\u00a0: comment, où et quand\u00a0?',
  'Which release is meant by {0}?': 'Quelle sortie est désignée par {0}\u00a0?',
  'What is {0}? A phrase has no source.': 'Qu’est-ce que {0}\u00a0? Une expression n’a pas de source.',
  'How can it be seen: in cinemas, streaming, to rent, on disc or on TV?':
    'Comment peut-on le voir\u00a0: en salles, en streaming, en location, sur disque ou à la télévision\u00a0?',
  'Is it a first showing, or the release? Say “streaming on …” or “on TV …” for a release.':
    'Est-ce une première ou la sortie\u00a0? Pour une sortie, écrivez «\u00a0streaming on …\u00a0» ou «\u00a0on TV …\u00a0».',
  'Where? Say “at” and the festival, or “in” and the country.':
    'Où\u00a0? Écrivez «\u00a0at\u00a0» et le festival, ou «\u00a0in\u00a0» et le pays.',
  'Where? Name a country, a group of countries, or “worldwide”.':
    'Où\u00a0? Nommez un pays, un groupe de pays ou «\u00a0worldwide\u00a0».',
  'On which date?': 'À quelle date\u00a0?',
  'Which date did it have before?': 'Quelle date avait-elle avant\u00a0?',
  'It had {0} before: which date is the new one?': 'La date était {0}\u00a0: quelle est la nouvelle\u00a0?',
  'Which of the releases there moves? Say how it can be seen.':
    'Laquelle des sorties y est déplacée\u00a0? Dites comment on peut voir le film.',
  'What is {0}? Write “at {1}” for a festival, or “via {2}” for a source.':
    'Qu’est-ce que {0}\u00a0? Écrivez «\u00a0at {1}\u00a0» pour un festival, ou «\u00a0via {2}\u00a0» pour une source.',
  'Is {0} the distributor or the source? Write “through {1}”, or “via {2}” for a source.':
    '{0} est-il le distributeur ou la source\u00a0? Écrivez «\u00a0through {1}\u00a0», ou «\u00a0via {2}\u00a0» pour une source.',
  'Is {0} the distributor or the source? Write “through {1}” for a distributor.':
    '{0} est-il le distributeur ou la source\u00a0? Pour un distributeur, écrivez «\u00a0through {1}\u00a0».',
  'Is it {0} or {1}? Say one release in a line.':
    'Est-ce {0:word} ou {1:word}\u00a0? Dites une seule sortie par ligne.',
  'Which territory is {0}? Write “at {1}” for a festival.':
    'Quel territoire est {0}\u00a0? Pour un festival, écrivez «\u00a0at {1}\u00a0».',
  'Where is it released? Say one release in a line.': 'Où sort-il\u00a0? Dites une seule sortie par ligne.',

  // Questions about territories.
  'Which of {0} are not meant?': 'Lesquels de {0} sont exclus\u00a0?',
  'Is that part of what is left out, or not?': 'Est-ce que cela fait partie de ce qui est exclu\u00a0?',
  'All of the world without {0}, or of what?': 'Le monde entier sans {0}, ou quoi d’autre\u00a0?',
  'Which territory is {0}?': 'Quel territoire est {0}\u00a0?',
  'What of {0} is sold?': 'Quelle partie de {0} est vendue\u00a0?',
  'The country (GE), or the state of the US?': 'Le pays (GE), ou l’État américain\u00a0?',
  'The Congo of Kinshasa (CD), or of Brazzaville (CG)?':
    'Le Congo de Kinshasa (CD), ou de Brazzaville (CG)\u00a0?',
  'The Virgin Islands of the US (VI), or the British ones (VG)?':
    'Les îles Vierges américaines (VI), ou britanniques (VG)\u00a0?',
  'The United States without or with Canada?': 'Les États-Unis sans ou avec le Canada\u00a0?',
  'All but the US, or all but the US and Canada?':
    'Tout sauf les États-Unis, ou tout sauf les États-Unis et le Canada\u00a0?',
  'Which is meant by “Anglo-America”: North America without or with Mexico, or the US alone?':
    'Que désigne «\u00a0Anglo-America\u00a0»\u00a0: l’Amérique du Nord sans ou avec le Mexique, ou les seuls États-Unis\u00a0?',
  'Which countries are these?': 'De quels pays s’agit-il\u00a0?',
  'The Kingdom of Jordan (JO)? Write its code.': 'Le royaume de Jordanie (JO)\u00a0? Écrivez son code.',
  'South Sudan (SS), or Sudan (SD)?': 'Le Soudan du Sud (SS), ou le Soudan (SD)\u00a0?',
  'American Samoa (AS), or Samoa (WS)?': 'Les Samoa américaines (AS), ou les Samoa (WS)\u00a0?',
  'Guinea (GN), Guinea-Bissau (GW) or Equatorial Guinea (GQ)?':
    'La Guinée (GN), la Guinée-Bissau (GW) ou la Guinée équatoriale (GQ)\u00a0?',

  // A question about a row of the table for many deals.
  'Who buys here?': 'Qui achète ici\u00a0?',

  // What importers warn of. The reason stands before what became of the value.
  '{0!}, so it is left out': '{0}\u00a0; non repris',
  '{0!} It is left out': '{0} Non repris',
  'it is empty': 'le champ est vide',
  '{0} stands for unknown': '{0} signifie «\u00a0inconnu\u00a0»',
  '0 minutes': '0 minute',
  '{0} is too short for a film': '{0} est trop court pour un film',
  '{0} is too long for a film': '{0} est trop long pour un film',
  '{0} is a placeholder and no date of a film': '{0} est une date de remplissage, pas celle d’un film',
  '{0} is not believed of a film with {1} votes': '{0} n’est pas crédible pour un film qui a {1} votes',
  '{0} is not believed': '{0} n’est pas crédible',
  '{0} is not an https address': '{0} n’est pas une adresse https',
  '{0} is too long for a logline': '{0} est trop long pour une histoire en une phrase',
  '{0} breaks off': '{0} est coupé',
  '{0} is about the site or its page, not the story': '{0} parle du site ou de sa page, pas de l’histoire',
  '{0} is about the site, not the story': '{0} parle du site, pas de l’histoire',
  '{0} ({1}) has no code today': '{0} ({1}) n’a plus de code aujourd’hui',
  '{0} is no more and has no code today': '{0} n’existe plus et n’a plus de code aujourd’hui',
  '{0} has no code that is known here': '{0} n’a pas de code connu ici',
  'an item': 'un élément de Wikidata',
  '{0} is not known here as a country of today': '{0} n’est pas connu ici comme pays actuel',
  '{0} is not a language that is known here': '{0} n’est pas une langue connue ici',
  'its letters are broken ({0}): the source has a wrong encoding':
    'ses lettres sont altérées ({0})\u00a0: la source a un mauvais encodage',
  '{0} does not fit': '{0} ne convient pas ici',
  'the file is not UTF-8 and was read as Windows-1252: look at letters with accents':
    'le fichier n’est pas en UTF-8 et a été lu en Windows-1252\u00a0: vérifiez les lettres accentuées',

  // Of film databases.
  'OMDb’s terms do not allow to show its pictures':
    'les conditions d’OMDb ne permettent pas de montrer ses images',
  'it counts awards and names none': 'les prix y sont comptés sans être nommés',
  '{0} is not a runtime': '{0} n’est pas une durée',
  '{0} is not a duration': '{0} n’est pas une durée',
  '{0} is no certificate of the MPA': '{0} n’est pas une classification de la MPA',
  '{0} is not a sum in dollars': '{0} n’est pas une somme en dollars',
  '{0} more crew member left out': '{0} autre membre de l’équipe non repris',
  '{0} more crew members left out': '{0} autres membres de l’équipe non repris',
  'it names nobody': 'personne n’y est nommé',
  '{0} is not a status that is known here': '{0} n’est pas un statut connu ici',
  '{0!}, so the release is left out': '{0}\u00a0; la sortie n’est pas reprise',
  'it is missing': 'il manque',
  '{0} is no type of release': '{0} n’est pas un type de sortie',
  'Wikidata knows that there is one, but not who or what':
    'Wikidata sait que cela existe, mais pas qui ni quoi',
  '{0} has no label in this document, so it is left out':
    '{0} n’a pas de libellé dans ce document\u00a0; non repris',
  '{0} have no label in this document, so they are left out':
    '{0} n’ont pas de libellé dans ce document\u00a0; non repris',
  '{0} and {1} more have no label in this document, so they are left out':
    '{0} et {1} autres n’ont pas de libellé dans ce document\u00a0; non repris',
  'there are {0} sums, of which the first is taken': 'il y a {0} sommes\u00a0; la première est retenue',
  '{0} has a currency that is not known here ({1})': '{0} est dans une devise inconnue ici ({1})',
  '{0} has no currency': '{0} n’a pas de devise',
  'a sum is of a place that is not known here ({0})': 'une somme concerne un lieu inconnu ici ({0})',
  '{0} is in a unit that is not known here ({1})': '{0} est dans une unité inconnue ici ({1})',
  '{0} is no certificate that is known here': '{0} n’est pas une classification connue ici',
  'what this column holds is not known here': 'le contenu de cette colonne n’est pas connu ici',
  'a date is less exact than a year, or cannot be true':
    'une date est moins précise qu’une année, ou impossible',
  '{0} is of a place that is no country here ({1})': '{0} concerne un lieu qui n’est pas un pays ici ({1})',
  'it is no JSON, so it is left out: {0}': 'ce n’est pas du JSON\u00a0; non repris\u00a0: {0}',
  '{0} has a time of the day: it is the date of the page':
    '{0} comporte une heure\u00a0: c’est la date de la page',
  'it may be the date of the record: check the year':
    'c’est peut-être la date de la fiche\u00a0: vérifiez l’année',
  '{0} is the date of the record': '{0} est la date de la fiche',
  '{0} does not say whose certificate it is': '{0} ne dit pas de qui est la classification',
  'nobody says that this picture may be shown elsewhere':
    'rien ne dit que cette image peut être montrée ailleurs',

  // Of sheets.
  'another column says the same, so this one is left out':
    'une autre colonne dit la même chose\u00a0; celle-ci n’est pas reprise',
  'what this column holds is not known here, so it is left out; did you mean {0}?':
    'le contenu de cette colonne n’est pas connu ici\u00a0; non repris. Vouliez-vous dire {0}\u00a0?',
  'it does not say which film it is about': 'on ne sait pas de quel film il s’agit',
  'the film has no title': 'le film n’a pas de titre',
  '{0} says more than this column holds': '{0} en dit plus que cette colonne ne peut contenir',
  'a row needs it, so this row is left out': 'une ligne en a besoin\u00a0; cette ligne n’est pas reprise',
  'it is a formula without its result': 'c’est une formule sans son résultat',
  '{0} is an error of a formula': '{0} est une erreur de formule',
  '{0} is not JSON': '{0} n’est pas du JSON',
  '{0} has nothing in it': '{0} ne contient rien',
  '{0} may be the {1}th or the {2}th: write 2026-03-14':
    '{0} peut être le {1} ou le {2}\u00a0: écrivez 2026-03-14',
  '{0} does not say which currency: write it in front, such as USD':
    '{0} ne donne pas la devise\u00a0: écrivez-la devant, par exemple USD',
  '{0} is not {1!}': 'on attend ici {1}, et non {0}',
  yes: '«\u00a0yes\u00a0»',
  'right here': 'une valeur qui convient',
  'a date such as 2026-03-14, 2026-03, 2026 or 2026-Q3':
    'une date telle que 2026-03-14, 2026-03, 2026 ou 2026-Q3',
  'a whole number above zero': 'un nombre entier supérieur à zéro',
  'a number of zero or more': 'un nombre positif ou nul',
  'a year of four digits': 'une année à quatre chiffres',
  'a language or its tag': 'une langue ou son code',
  'a country or its code': 'un pays ou son code',
  'a currency code such as USD': 'un code de devise tel que USD',
  'an https: or relative address': 'une adresse https: ou relative',
  'an address': 'une adresse',
  'an IMDb title id such as tt6751668': 'un identifiant de titre IMDb tel que tt6751668',
  'a band of figures such as mid-seven-figure': 'un ordre de grandeur tel que mid-seven-figure',
  'one of {0}': 'l’un de {0}',
  'a territory': 'un territoire',
  'a sum such as USD 12000000 or USD 11000000-12000000':
    'une somme telle que USD 12000000 ou USD 11000000-12000000',
  'a sum: the first figure of a range is the lower': 'une somme dont le premier chiffre est le plus petit',

  // Why a document has no film, and what to do.
  'the file is larger than any film': 'le fichier est plus gros que n’importe quel film',
  'Choose another one.': 'Choisissez-en un autre.',
  'Give it one film.': 'Prenez un fichier avec un seul film.',
  'this is no document of TMDB, OMDb, Wikidata or schema.org':
    'ce n’est pas un document de TMDB, OMDb, Wikidata ou schema.org',
  'Say with --from (in code: from) where it is from, if it is of one of them.':
    'Prenez le document entier, tel que l’un d’eux le donne.',
  'this is not of {0}: it looks like {1}': 'ce n’est pas de {0}\u00a0: cela ressemble à {1}',
  'Use {0}.': 'Prenez {0}.',
  'the file is empty': 'le fichier est vide',
  'Fetch the document again.': 'Récupérez de nouveau le document.',
  'the file is neither JSON nor an HTML page, or it was cut off':
    'le fichier n’est ni du JSON ni une page HTML, ou il a été coupé',
  'Fetch it again; JSON begins with { or [, a page with <.':
    'Récupérez-le de nouveau\u00a0; le JSON commence par { ou [, une page par <.',
  'this is an HTML page and not JSON of {0}': 'c’est une page HTML, et non du JSON de {0}',
  'Save what the API answers, not its page.': 'Enregistrez la réponse de l’API, pas sa page.',
  'the data of this page is microdata, which is not read':
    'les données de cette page sont des microdonnées, qui ne sont pas lues',
  'Look for the film on a site with JSON-LD.': 'Cherchez le film sur un site avec JSON-LD.',
  'this is a workbook of an old Excel (.xls)': 'c’est un classeur d’un ancien Excel (.xls)',
  'Save it as .xlsx or as CSV.': 'Enregistrez-le en .xlsx ou en CSV.',
  'this is no workbook of Excel, or a broken one': 'ce n’est pas un classeur Excel, ou il est endommagé',
  'Save it as .xlsx again, or as CSV.': 'Enregistrez-le de nouveau en .xlsx, ou en CSV.',
  'this cannot be read as {0}': 'cela ne peut pas être lu comme {0}',
  'Save it again.': 'Enregistrez-le de nouveau.',
  'no row of the sheet is a header that is known here':
    'aucune ligne de la feuille n’est un en-tête connu ici',
  'Put names such as Film, Buyer, Territory, Price above the columns; docs/sheets has templates.':
    'Mettez des noms tels que Film, Buyer, Territory, Price au-dessus des colonnes\u00a0; docs/sheets a des modèles.',
  'no row says which film it is about': 'aucune ligne ne dit de quel film il s’agit',
  'Add a column Film with the title in each row, or use --into with the film JSON.':
    'Ajoutez une colonne Film avec le titre à chaque ligne.',
  'the sheet has no rows that could be read': 'la feuille n’a aucune ligne lisible',
  'Look at the warnings, and at the header.': 'Regardez les remarques et l’en-tête.',
  'the document has no title': 'le document n’a pas de titre',
  'Look at it in an editor: a film has at least a title.':
    'Regardez-le dans un éditeur de texte\u00a0: un film a au moins un titre.',
  'Fetch one title by its IMDb id: {0}': 'Récupérez un titre par son identifiant IMDb\u00a0: {0}',
  'Fetch one title by its IMDb id: {0}, without Season':
    'Récupérez un titre par son identifiant IMDb\u00a0: {0}, sans Season',
  'Fetch its series: {0}': 'Récupérez sa série\u00a0: {0}',
  'this is a list and not one title of OMDb': 'c’est une liste, et non un titre d’OMDb',
  'this is an error of OMDb: {0}': 'c’est une erreur d’OMDb\u00a0: {0}',
  'this is an error of OMDb, which does not say which': 'c’est une erreur d’OMDb, qui ne dit pas laquelle',
  'this is a page of search results of OMDb': 'c’est une page de résultats de recherche d’OMDb',
  'this is a season of a series of OMDb': 'c’est une saison d’une série d’OMDb',
  'this is a game, not a film or a series': 'c’est un jeu, pas un film ni une série',
  'this is an episode of a series, not a film or a series':
    'c’est un épisode de série, pas un film ni une série',
  'this is an error of Wikidata: {0}': 'c’est une erreur de Wikidata\u00a0: {0}',
  'this is a page of search results of Wikidata': 'c’est une page de résultats de recherche de Wikidata',
  'Wikidata has no such item: {0}': 'Wikidata n’a pas cet élément\u00a0: {0}',
  'these are {0} films: {1}': 'ce sont {0} films\u00a0: {1}',
  'Fetch one film: {0}': 'Récupérez un film\u00a0: {0}',
  '{0} is {1!}': '{0} est {1}',
  'not a film': 'autre chose qu’un film',
  'a person': 'une personne',
  'a game': 'un jeu',
  'an episode of a series': 'un épisode de série',
  'a season of a series': 'une saison de série',
  'a series of films': 'une série de films',
  'a franchise': 'une franchise',
  'a book': 'un livre',
  'a novel': 'un roman',
  'a page that tells names apart': 'une page d’homonymie',
  'the query of Wikidata found nothing': 'la requête à Wikidata n’a rien trouvé',
  'the result of SPARQL has {0} films': 'le résultat SPARQL a {0} films',
  'Ask for one film: {0}': 'Demandez un seul film\u00a0: {0}',
  'the Movie here has no name': 'le film (Movie) n’a pas de nom ici',
  'there is no Movie here, only {0}': 'il n’y a pas de Movie ici, seulement {0}',
  'there is no schema.org data here': 'il n’y a pas de données schema.org ici',
  'Give it the page of one film, or the JSON-LD of that page.':
    'Prenez la page d’un film, ou le JSON-LD de cette page.',
  'this is a list of {0} films': 'c’est une liste de {0} films',
  'Give it the page of one of them.': 'Prenez la page de l’un d’eux.',
  'this is a list and not one title of TMDB': 'c’est une liste, et non un titre de TMDB',
  'this is a message of TMDB: {0}': 'c’est un message de TMDB\u00a0: {0}',
  'this is an error of TMDB: {0}': 'c’est une erreur de TMDB\u00a0: {0}',
  'Fetch the details of one title: {0}': 'Récupérez les détails d’un titre\u00a0: {0}',
  'this is {0!}': 'c’est {0}',
  'a page of search results of TMDB': 'une page de résultats de recherche de TMDB',
  'what TMDB finds by an outside id, which is a list': 'une liste que TMDB trouve par un identifiant externe',
  'a collection of TMDB, which has several titles': 'une collection de TMDB, qui a plusieurs titres',
  'a person of TMDB': 'une personne de TMDB',
  'an episode of a series of TMDB': 'un épisode d’une série de TMDB',
  'a season of a series of TMDB': 'une saison d’une série de TMDB',
  'a company or a network of TMDB': 'une société ou une chaîne de TMDB',
  'one row of a list of TMDB, without the details': 'une ligne d’une liste de TMDB, sans les détails',
  'a list of TMDB': 'une liste de TMDB',
  'a part of what TMDB knows of a title, without the title':
    'une partie de ce que TMDB sait d’un titre, sans le titre',
};
