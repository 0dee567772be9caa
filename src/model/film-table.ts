// Made from the schemas of src/schema by `npm run generate`: change those, not this.

/** What parse.ts reads: the fields of every object of film JSON, in the short form that src/schema/emit/table.ts explains. */
export const filmTable: Record<string, string> = {
  film:
    '$schema id title! originalTitle originalLanguage:lang alsoKnownAs* kind:feature,short,documentary,series,special lang: logline genres* status:rumored,announced,development,pre-production,filming,post-production,completed,released,shelved,cancelled year: runtime:count certificates*certificate countries*country languages*lang franchise basedOn poster:image ids:identifiers links*link cast*castMember crew*crewEntry companies*company deals*deal castingChanges*castingChange comparisons*comparison releases*release boxOffice: timeline*timelineEntry sources*source updated:date corrections*correction',
  certificate:
    'territory! rating!',
  image:
    'src!:url alt width:count height:count credit',
  identifiers:
    'imdb: tmdb:count wikidata eidr isan letterboxd',
  link:
    'url!: label kind',
  castMember:
    'name! knownFor* photo:image url: character &fact',
  crewEntry:
    'job! people!+person &fact',
  person:
    'name! knownFor* photo:image url:',
  company:
    'name! role people*person territory url: &fact',
  deal:
    'id type:acquisition,pre-sale,negative-pickup,output,license,service-release,co-financing,option,sales-representation status:rumored,on-market,in-talks,final-negotiations,closing,closed,collapsed,expired buyers*party sellers*party salesAgents*party territories: rights*all-rights,theatrical,home-video,est,tvod,pvod,svod,avod,pay-tv,free-tv,festival,airline,remake,sequel price:money pAndA:money platform franchise date: terms*term &fact',
  party:
    'name! url:',
  territories:
    'include!+ exclude* label',
  money:
    'currency: amount: min:amount max:amount band: undisclosed:yes qualifier:exact,about,under,over,up-to basis:minimum-guarantee,flat,p-and-a,combined quoted',
  term:
    'label! value!',
  castingChange:
    'person!: change!:attached,in-talks,joined,exited,recast character replaces replacedBy date: reason &fact',
  comparison:
    'title! year: medium:film,series,game,book,play,comic relation!:same-team,tone,premise,franchise,remake,unrelated people* budget:money gross:money &fact',
  release:
    'type!:premiere,limited,theatrical,streaming,rental,physical,tv territory date: platform distributor event state:possible,planned,dated,released &fact',
  boxOffice:
    'budget:money opening*openingRow gross*grossRow',
  openingRow:
    'territory! amount!:money date: &fact',
  grossRow:
    'territory! amount!:money &fact',
  timelineEntry:
    'date!: title! url: &fact',
  source:
    'id! name! url: date:',
  correction:
    'date!: text!',
  fact:
    'confidence:confirmed,reported,rumored,disputed sources* asOf:date note',
};
