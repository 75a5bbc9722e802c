/**
 * Words that belong together: each line of thought a page can follow, with words that turn up
 * when it does, written down from general knowledge of the language. Before the bar stand the
 * telling words, behind it the common ones, which say less. A word may stand under several
 * topics; the names may be shown.
 */
export const TOPICS: Readonly<Record<string, string>> = {
  diplomacy: `
    summit delegate plenary resolution ratify ambassador diplomat negotiation multilateral
    bilateral intergovernmental sovereignty consensus communique embassy envoy secretariat
    ministerial protocol convention sanction declaration geneva brussels bloc veto assembly
    agenda compromise draft adopt mandate observer consultation treaty | signatory accord
    foreign minister united nations member states conference`,
  politics: `
    voter coalition opposition republican conservative liberal mp constituency ballot referendum
    cabinet legislature legislator lawmaker politician political manifesto incumbent caucus
    democracy polling nominee regime | parliament election party vote senator congress candidate
    campaign democratic socialist leftist seat prime minister president governor mayor majority
    leader communist nationalist primary`,
  law: `
    lawsuit attorney plaintiff defendant ruling verdict statute jurisdiction appeal supreme
    justice litigation testimony prosecutor constitution amendment injunction tribunal jury
    hearing counsel solicitor barrister legislation liability clause copyright patent
    infringement judicial arbitration mediation dispute settlement criminal | court judge lawyer
    legal contract sentence civil act`,
  crime: `
    inmate jail robbery detective criminal gang drug trafficking investigation homicide fugitive
    fbi theft assault sheriff custody conviction parole smuggling fraud kidnapping stabbing
    firearms cartel mafia warrant guilty probation | police arrest murder suspect prison officer
    federal agents victim shooting crime`,
  army: `
    battalion regiment brigade infantry troops corps commander colonel lieutenant captain
    sergeant offensive artillery battery tank armored armoured cavalry wartime casualties enemy
    retreat trench siege combat deployment platoon squad veteran garrison wounded surrender
    invasion expeditionary militia guerrilla insurgent conscription enlisted | army division
    soldier general major front battle war attack military`,
  navy: `
    naval fleet warship destroyer cruiser battleship submarine frigate admiral sailor vessel
    hull deck torpedo convoy port harbor harbour crew anchor turret sunk flotilla squadron
    escort minesweeper maritime marine coast guard dockyard shipyard displacement knots keel
    midshipman gunboat | ship navy carrier boat commissioned launched sea`,
  aviation: `
    aircraft airplane pilot airline squadron bomber wing runway helicopter flying flown jet
    engine crash aviation cockpit fuselage airfield glider passenger boeing airbus takeoff
    airspace aerial propeller hangar airbase transport airlift parachute radar sortie terminal |
    flight airport fighter air force landing carrier`,
  weapons: `
    rifle cannon missile rocket bomb warhead nuclear ammunition shell caliber calibre mm
    howitzer mortar grenade explosive pistol weapon armor armour turret mounted barrel firing
    ballistic projectile artillery torpedo detonator anti tank shotgun bullet cartridge breech |
    gun machine range launcher`,
  intelligence: `
    intelligence spy espionage terrorist militant insurgency taliban al qaeda islamist jihad
    hostage counterterrorism surveillance covert cia bombing extremist assassination kgb isis
    rebel informant defector kashmir afghanistan pakistan iraq | agent secret operative attack
    security`,
  internet: `
    browser domain spam url link blog broadband cybersecurity privacy censorship
    multistakeholder google facebook twitter netizens hosting protocol ip cyber download upload
    streaming search engine connectivity wikipedia surveillance encryption registry icann dns
    router | internet web website online email server user network governance address social
    media provider digital`,
  computing: `
    code interface linux unix microsoft database cpu hardware kernel compiler client desktop
    algorithm format graphics java api disk storage cloud virtual byte architecture script
    command runtime javascript framework module debugging implementation operating application
    driver | software computer program windows file data memory processor library function
    object server user version developer release open source machine bit device`,
  electronics: `
    voltage circuit transistor amplifier electric electronic semiconductor wire battery
    frequency output input capacitor resistor motor transformer chip wave analog phase grid watt
    volt diode switch laser optical display induction electrode sensor | current power signal
    generator device digital led conductor`,
  telecom: `
    telecommunication telephone wireless spectrum broadband satellite transmission cellular
    antenna frequency bandwidth modulation telecom subscriber switching fiber fibre gsm lte
    modem cable interconnection roaming tariff termination interoperability regulator | phone
    mobile radio carrier operator network channel signal standards numbering`,
  broadcasting: `
    host anchor affiliate airing aired fm studio cable satellite ratings sitcom drama
    documentary syndication transmitter newscast format callsign licensed | television radio
    broadcast station channel network news program programme show series episode viewers
    audience presenter prime time season digital talk sports commercial`,
  journalism: `
    journalist headline column photographer daily correspondent wire pulitzer circulation
    editorial tabloid coverage | newspaper reporter news editor press article magazine published
    publication interview weekly media story agency`,
  film: `
    cinema screenplay cast drama comedy oscar screen premiere theatrical documentary script
    hollywood animated studio festival soundtrack sequel plot filmmaker bollywood | film movie
    director actor actress starring role scene producer award character`,
  music: `
    guitar musician chart track lyrics concert vocals drummer bass piano orchestra symphony
    opera composer jazz pop hip hop rapper label billboard studio remix songwriter platinum
    airplay dance | album song band singer music record single tour rock performance producer
    gold hit release country`,
  literature: `
    novel poet poetry fiction comics superhero villain marvel hero literary translation
    biography essay bestseller chapter narrative fantasy plot protagonist writer | book author
    story published character issue series edition short magazine`,
  games: `
    gameplay nintendo playstation xbox console multiplayer puzzle arcade rpg enemy weapon dice
    chess esports sega franchise simulation | game player video character level quest role
    online developer score points turn card board tournament release`,
  soccer: `
    club soccer striker midfielder defender goalkeeper match fifa uefa premier squad promoted
    relegated fixture qualifier confederation penalty kick debut captain scored | football goal
    league cup championship team season manager coach transfer stadium federation national asian
    world loan supporters`,
  'american football': `
    nfl quarterback touchdown receiver linebacker bowl super offensive kicker tackle draft
    playoff punt interception arena franchise rushing field roster undrafted waived cornerback
    lineman patriots steelers cowboys broncos | football yards defensive season coach passing
    goal conference divisional championship game signed`,
  basketball: `
    basketball nba guard rebounds assists playoff draft roster ncaa freshman sophomore hawks
    bulls lakers celtics dunk | forward center points coach court season team league tournament
    conference senior three championship big east professional`,
  baseball: `
    baseball pitcher inning batting shortstop outfielder strikeouts era mlb ballpark rookie
    yankees dodgers cubs bullpen steals slugging fielder | home run catcher league major minor
    season hits first base world series average`,
  cricket: `
    cricket wicket bowler batsman innings match bat ipl ashes stumps rugby tackle scrum rounder
    county squad ball captain umpire twenty20 premiership wallabies prop jersey | test runs try
    union league tour centuries day fly half`,
  hockey: `
    hockey nhl ice puck goaltender skater rink stanley defenceman playoff draft junior arena
    winger penalty assists | cup forward season team league coach goals`,
  athletics: `
    olympic athlete marathon sprint medal triathlon triathlete racing runner cyclist swim bike
    gymnastics skiing ski rowing silver bronze podium metres relay hurdles jump elite bicycle
    bmx transition ironman duathlon | race run gold championships finish world record champion
    competition event training`,
  motorsport: `
    racing nascar formula grand prix lap circuit motocross motorcycle rally engine speedway
    qualifying pole ferrari crash track dirt pit sprint rider driver | race car team
    championship season series touring stock`,
  combat: `
    wrestling boxing boxer heavyweight match bout mma ufc knockout ring tag belt martial karate
    judo round lightweight promotion | fight champion title team arts`,
  school: `
    classroom pupil grade curriculum elementary secondary kindergarten exam examination
    principal diploma graduation academic honors calculus enrollment scholarship instruction
    literacy | school student teacher high education primary test college level course learning
    advanced placement english history district parents subject`,
  university: `
    faculty campus undergraduate graduate phd bachelor master lecturer scholar alumni chancellor
    dean thesis academic fellowship engineering accredited polytechnic tuition scholarship |
    doctorate university college professor degree research institute department school students
    studied science economics`,
  medicine: `
    clinical therapy physician surgery symptom diagnosis drug dose cancer tumor cardiac
    infection chronic acute syndrome nurse health medicine disorder artery ventricular lung
    kidney liver vaccine hiv virus mortality injection prescription diabetes obesity intensive
    ward anaesthesia ventilator palliative resuscitation pulmonary | patient hospital disease
    treatment doctor heart blood medical trial pain weight care`,
  psychology: `
    psychology psychiatric disorder anxiety depression behaviour cognitive therapy autism adhd
    emotional addiction alcohol abuse trauma brain counseling counselling sober recovery
    schizophrenia disability | mental behavior personality child development memory attention
    social meetings drinking`,
  biology: `
    protein gene enzyme receptor dna rna genome molecular membrane acid amino binding mutation
    tissue bacteria bacterial virus hormone neuron kinase transcription synthesis pathway
    inhibitor metabolism antibody chromosome embryo limb muscle cellular mice plasma peptide
    ligand | cell expression species organism signaling human`,
  nature: `
    wildlife bird habitat conservation ecosystem biodiversity ecology timber logging woodland
    soil crop agriculture livestock cattle fisheries mammal insect breeding pollination seeds
    grazing watershed wetland lake endangered deforestation reserve landowner forestry harvest
    silviculture | forest species tree plant animal fish farm river national park`,
  chemistry: `
    chemical chemistry compound acid oxide nitrogen carbon molecule polymer solvent gas hydrogen
    oxygen metal ion catalyst plastic resin synthesis copper iron steel sodium chloride mixture
    crystal liquid alloy dioxide monoxide sulfur ammonia ethanol emissions toxic atom | reaction
    solution organic temperature`,
  physics: `
    particle quantum electron wave magnetic field mass gravity atom relativity optical laser
    spectrum telescope galaxy planet orbit nasa spacecraft satellite astronaut solar lunar moon
    mars astronomy detector observatory radiation rocket module | physics energy theory light
    star space launch mission experiment`,
  mathematics: `
    theorem algebra equation matrix vector probability statistical variable distribution linear
    regression algorithm geometry integer proof graph numerical optimization logic finite
    polynomial correlation hypothesis | function statistics estimate model analysis set sample
    mean data`,
  climate: `
    climate storm hurricane tropical cyclone rain flood earthquake volcano geological mineral
    mining glacier ocean atmosphere atmospheric emissions greenhouse pollution carbon drought
    forecast pacific atlantic meteorological typhoon sediment ozone | weather wind temperature
    pressure rock environmental warming season air quality`,
  energy: `
    gas petroleum drilling rig pipeline refinery electricity nuclear solar turbine coal fuel
    barrel offshore utility grid megawatt renewable exploration crude diesel hydroelectric
    blowout | oil energy power plant reactor wind`,
  finance: `
    bank shareholder bond credit equity hedge currency dollar mortgage debt insurance asset
    portfolio dividend ipo index broker fraud gdp inflation monetary fiscal | stock shares
    investor fund market exchange securities trading loan capital financial interest rate listed
    economy budget`,
  tax: `
    taxpayer refund income deduction filing audit irs revenue assessment assessee accountant
    salary exemption payroll gst vat excise rebate deadline penalty withholding gains | tax
    return file accounting form capital financial year`,
  business: `
    corporation ceo brand retail manufacturer acquisition merger subsidiary headquarters
    enterprise supplier startup entrepreneur revenue chain outsourcing consultant franchise |
    company business firm executive manager customer product sales store marketing founded
    employee industry consumer profit supply commercial quality process project service partner`,
  labour: `
    labor labour strike wages bargaining workplace pension unemployed membership dispute picket
    unionized | union worker employer trade collective federation organizing job socialist`,
  rail: `
    railroad rail metro tram subway locomotive bus transit passenger platform track freight
    terminus commuter tunnel junction depot elevated | train railway station line route light
    service bridge signal`,
  road: `
    vehicle truck traffic motor automobile engine wheel brake tire freeway interstate lane
    license sedan motorcycle dealership chassis ford toyota honda chevrolet intersection
    pedestrian driver | road highway car bridge models parking`,
  city: `
    downtown skyscraper tower neighborhood neighbourhood avenue residential urban suburb
    suburban mall municipality county construction zoning architect square metropolitan borough
    housing | city town building district street shopping population council located development
    office park hotel area village`,
  religion: `
    bishop priest catholic christian islam muslim mosque gospel missionary baptist anglican
    lutheran protestant jewish synagogue temple buddhist hindu monastery theology worship prayer
    holy bible pope diocese ordained congregation evangelical christ god spiritual | church
    religious faith mission pastor methodist minister`,
  history: `
    empire colonial independence dynasty medieval ancient emperor slavery slave revolution
    revolutionary settlers tribe indigenous aristocrat monarchy crown reign duke castle conquest
    uprising liberation freed treaty | king queen century kingdom native partition rule
    nationalist`,
  'human rights': `
    advocacy nonprofit non ngo charity volunteer liberties discrimination gay lesbian
    transgender racial segregation protest humanitarian refugee aid welfare poverty donation
    disability feminist donor stakeholders | rights human activist profit foundation civil
    freedom equality women movement campaign community organization society`,
  youth: `
    scout camp youth troop badge cub club leadership volunteer jamboree ranks teenagers | boys
    girls children council family parents mother`,
  food: `
    restaurant cooking recipe chef cuisine meat vegetable beer wine coffee tea sugar milk cheese
    bread fruit beverage menu eating diet nutrition brewery ingredient flavour flavor dish |
    food fish drink kitchen dinner`,
  arts: `
    museum gallery sculpture exhibition theatre theater ballet dance fashion photography
    architecture broadway heritage festival curator contemporary costume | art artist painting
    play stage design performance cultural collection model`,
  travel: `
    resort beach holiday destination cruise luggage passport visa attraction sightseeing guide |
    travel tourism hotel trip visitor island flight booking`,
  training: `
    certificate accreditation qualification assessment competency module licensed exam
    practitioner instructor apprenticeship vocational | training professional skills course
    standards learning career placement`,
  meetings: `
    chair chairperson quorum motion agenda voting amendment session treasurer bylaws nomination
    resolution adopted delegates hearing | committee chairman minutes vote item floor meeting
    secretary board members proposal speaker rules order annual general`,
}
