// Made from the schemas of src/schema by `npm run generate`: change those, not this.

/** What parse.ts reads: the fields of every object of film JSON, in the short form that src/schema/emit/table.ts explains. */
export const filmTable: Record<string, string> = {
  film:
    '$schema id title! originalTitle originalLanguage:lang alsoKnownAs* titles*otherTitle kind:feature,short,documentary,series,special lang: logline genres* status:rumored,announced,development,pre-production,filming,post-production,completed,released,shelved,cancelled year: runtime:count certificates*certificate countries*country languages*lang franchise basedOn poster:image ids:identifiers links*link cast*castMember crew*crewEntry companies*company deals*deal castingChanges*castingChange comparisons*comparison releases*release shoot: awards*award boxOffice: timeline*timelineEntry sources*source updated:date checked*check corrections*correction',
  otherTitle:
    'title! territory:place until:date &fact',
  certificate:
    'territory!:place rating!',
  image:
    'src!:url alt width:count height:count credit digitalSource:digitalCapture,computationalCapture,negativeFilm,positiveFilm,print,humanEdits,digitalCreation,screenCapture,virtualRecording,composite,compositeCapture,dataDrivenMedia,algorithmicallyEnhanced,algorithmicMedia,compositeSynthetic,compositeWithTrainedAlgorithmicMedia,trainedAlgorithmicMedia sources*',
  identifiers:
    'imdb: tmdb:count wikidata eidr isan letterboxd',
  link:
    'url!: label kind',
  castMember:
    'name! knownFor* photo:image url:page character &fact',
  crewEntry:
    'job!: people!+person &fact',
  person:
    'name! knownFor* photo:image url:page',
  company:
    'name! role: people*person territory:place territories: url:page &fact',
  territories:
    'include+place parts+territoryPart exclude*place label',
  territoryPart:
    'extent!:some,several,many,much,most,exactly,about,more-than of:place count:',
  deal:
    'id type:acquisition,pre-sale,negative-pickup,output,license,service-release,co-financing,option,sales-representation status:rumored,on-market,in-talks,exclusive-talks,final-negotiations,closing,closed,collapsed,withdrawn,terminated,expired buyers*party unnamedBuyer:streamer,studio,distributor,broadcaster,investor,buyer bidders*bidder sellers*party salesAgents*party territories: rights*all-rights,theatrical,home-video,est,tvod,pvod,svod,avod,pay-tv,free-tv,festival,airline,remake,sequel excludedRights*all-rights,theatrical,home-video,est,tvod,pvod,svod,avod,pay-tv,free-tv,festival,airline,remake,sequel rightsLanguages*lang price:money askingPrice:money expectedPrice:money pAndA:money platform franchise date: history*dealStep terms*term &fact',
  party:
    'name! url:page',
  bidder:
    'name unnamed:streamer,studio,distributor,broadcaster,investor,buyer url:page bid:money &fact',
  money:
    'currency: amount: min:amount max:amount band: undisclosed:yes qualifier:exact,about,under,over,up-to basis:minimum-guarantee,flat,p-and-a,combined quoted &fact',
  dealStep:
    'status!:rumored,on-market,in-talks,exclusive-talks,final-negotiations,closing,closed,collapsed,withdrawn,terminated,expired date!: &fact',
  term:
    'label! value!',
  castingChange:
    'person!: change!:attached,in-talks,final-talks,joined,exited,recast,died character job: replaces replacedBy replacements* date: reason &fact',
  comparison:
    'title! year: medium:film,series,game,book,play,comic relation!:same-team,tone,premise,franchise,remake,unrelated people* budget:money gross:money &fact',
  release:
    'type!:premiere,limited,theatrical,streaming,rental,physical,tv territory:place territories: date: platform distributor distributors* event section moves*releaseMove state:possible,planned,dated,released,cancelled &fact',
  releaseMove:
    'from!:date to:date date: &fact',
  shoot:
    'start:date end:date places* agreement reshoots*reshoot &fact',
  reshoot:
    'start:date end:date cost:money reason &fact',
  award:
    'award! category result!:won,nominated,shortlisted,special-mention people* sharedWith* year: date: url:page &fact',
  boxOffice:
    'budget:money opening*openingRow gross*grossRow',
  openingRow:
    'territory!:place amount!:money date: &fact',
  grossRow:
    'territory!:place amount!:money &fact',
  timelineEntry:
    'date!: title! url:page &fact',
  source:
    'id! name! url:page date:',
  check:
    'code! path reason!',
  correction:
    'date!: text!',
  fact:
    'confidence:confirmed,reported,rumored,disputed sources* asOf:date note',
};

/** Known words of lists in which any other text may stand, too: those that the reader knows in another spelling. */
export const openLists: Record<string, string> = {
  place:
    'worldwide,rest-of-world',
  job:
    'director,writer,screenplay,creator,producer,composer,editor',
  role:
    'production,financing,sales,distribution',
};
