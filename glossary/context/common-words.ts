/**
 * Common English words by how often general prose uses them, written down from general
 * knowledge of the language. Spelling variants and inflections need no line of their own: the
 * words are compared by stem.
 */

/** Grammar: says nothing about what a page is about. */
export const FUNCTION_WORDS = `
a an the this that these those and or but nor so yet if then else than as of in on at to from by
for with without within into onto upon over under above below between among through throughout
during before after since until till while when whenever where wherever why how what which who
whom whose whoever whatever i me my mine myself you your yours yourself he him his himself she her
hers herself it its itself we us our ours ourselves they them their theirs themselves one ones
someone anyone everyone nobody none something anything everything nothing some any each every all
both either neither few many much more most less least other others another such same own not no
yes is am are was were be been being do does did done doing have has had having can could may
might must shall should will would ought cannot don't doesn't didn't isn't aren't wasn't weren't
won't wouldn't couldn't shouldn't there here thus hence therefore however although though because
unless whether about against along around across behind beside besides beyond despite down up off
out near toward towards per via plus also too very quite rather just only even still already again
ever never always often sometimes usually once twice now later soon today yesterday tomorrow else
back away together apart almost nearly perhaps maybe well instead moreover furthermore meanwhile
otherwise like unlike am pm etc eg ie mr mrs ms dr st said says say
`

/** The commonest words with some content: almost every longer page has a good part of them. */
export const VERY_COMMON = `
time year day week month hour minute people person man woman men women child children life world
way thing part place case point number group work company country state government problem fact
home house school city area end start begin began begun first second third last next previous
early late new old young long short high low great good better best bad big large small little
right left different important public national local international general common major main
full whole half several certain able available possible likely known own real true clear
make made take took taken get got go went gone come came give gave given use used using find
found know knew think thought see saw seen look want need try tried ask asked tell told call
called keep kept let put set show shown leave seem feel felt become became turn bring brought
hold held run ran move moved live lived believe happen happened write wrote written provide
provided sit stand stood lose lost pay paid meet met include included including continue
continued learn change changed lead led understand watch follow followed stop create created
speak read allow allowed add added spend open opened walk win won offer offered remember love
consider appear appeared buy wait serve served die died send sent expect build built stay fall
fell cut reach reached remain remained suggest raise pass passed sell require required report
reported decide decided pull help play played form formed support supported result order name
named line side head hand face eye door room water word story book page example question idea
kind sort type level member members million thousand hundred one two three four five six seven
eight nine ten eleven twelve dozen january february march april june july august september
october november december monday tuesday wednesday thursday friday saturday sunday north south
east west northern southern eastern western american british english french german united states
kingdom america britain england london york information system program programme service
services development president power war law party history community water money
street road business family interest body reason moment air age policy process
term terms series based due near current currently original originally various additional
original single similar following together established announced became began
mean means become single present among during according several
`

/** Words of everyday news, school and office. */
export const COMMON = `
ability accept access accident account achieve act action active activity actual address
administration admit adult advance advantage affect afford agency agent agree agreement ahead aim
alone amount analysis animal announce annual answer apply approach appropriate approve argue
argument arm arrive art article aspect assume attack attempt attend attention attitude audience
author authority average avoid award aware base basic basis battle beat beautiful behavior benefit
bill bit black blood blue board boat bottom box boy break brief broad brother brown budget building
burn call campaign candidate capital car card care career carry catch cause cell center centre
central century challenge chance character charge check chief choice choose church citizen civil
claim class clean close coach cold collect collection college color colour commercial commission
commit committee compare competition complete complex computer concern condition conduct
conference congress connect consist consumer contain contract control cost council couple course
court cover creative crime critical culture cup customer damage danger dark data date daughter dead
deal death debate decade decision deep defense defence define degree deliver demand democratic
department depend describe design despite detail determine develop device difference difficult
dinner direct direction director discover discuss discussion disease distance district division
doctor dog draw dream dress drink drive drop early earth economic economy edge edit editor
education effect effective effort election employ employee energy enjoy enter entire
environment equal equipment especially establish estimate event evening evidence exactly
exchange exist experience expert explain express extend extra factor fail failure fair faith
farm fast father fear feature federal fight figure file fill film final financial fine finger
finish fire firm fish fit flight floor fly focus food foot football force foreign forest forget
former forward foundation frame free freedom friend front function fund funding future game
garden general generation girl glass goal gold government grant green ground grow growth guess gun
guy hair half hall handle hang happy hard heart heat heavy height history hit hope hospital hot
hotel huge human husband image imagine impact improve increase indeed independent indicate
individual industry influence inside institute institution interview introduce investment involve
island issue item job join judge judgment keep key kid kill kitchen lack land language late laugh
launch lawyer lay leader league leg legal letter library lie light limit list listen load loan
locate location look loss lot machine magazine maintain majority manage management manager mark
market marriage material matter maximum measure media medical meeting memory mention message
method middle mile military mind minister minor miss mission model modern morning mother mountain
mouth movement movie music native natural nature network news newspaper night normal note notice
object occur office officer official oil online operate operation opinion opportunity
organization organisation organize outside owner page pain paint paper parent park partner
past patient pattern peace perform performance period phone photo physical picture piece plan
plane plant player poor popular population position positive post potential pound practice prepare
press pressure pretty prevent price primary prime print private probably procedure produce product
production professional professor profit project property propose protect prove publish published
purpose push quality quick quickly race radio range rate reaction ready realize receive recent
recognize record red reduce refer reference reflect region relate relation relationship release
religious remove replace represent research resource respond response responsibility rest return
reveal rich rise risk river rock role rule safe sale sample save scene science scientist score
sea season seat secret secretary section sector security seek select senior sense separate serious
sex shape share ship shoot shop shot sign significant similar simple simply sing sister site
situation size skill skin sleep slow social society soldier solution son song sound source space
special specific speech sport spring staff stage standard star statement station status step stock
stone store strategy strong structure student study stuff style subject succeed success
successful sudden suffer summer sun supply sure surface system table talk target task tax teach
teacher team technology television temperature test text thank theory thing threat title tonight
tool top total touch tour town trade tradition traditional train training transfer travel treat
treatment tree trial trip trouble truth twenty union unit university usual value variety version
victim video view village violence visit voice vote wall warm wear weather website weight white
wide wife wind window winter wish wonder wood worker write wrong yard
africa asia australia canada china europe france germany india italy japan russia spain
european african asian australian canadian chinese russian indian japanese italian irish ireland
scotland scottish wales washington california texas paris
army navy king queen royal sir lord saint chairman executive senate parliament minister
governor mayor police prison crime murder victim suspect arrest
digital internet web software email mobile app user
album band song singer artist actor actress episode show channel broadcast
championship cup final tournament stadium champion victory defeat goal
airport railway highway bridge route
`

/** Words any educated reader meets often, yet which already lean towards a subject. */
export const FAIRLY_COMMON = `
abandon abroad absence absolute abuse academic academy accompany accomplish accuse acquire
acquisition actress adapt adequate adjust admire adopt advertise advice advise affair aftermath
agenda aggressive agriculture aid aircraft airline album alcohol alive alliance ally alter
alternative ambassador amend amendment analyst ancient angle angry anniversary anxiety apart
apartment apparent appeal appearance apple appoint appointment approval architect architecture
arrange arrangement arrest arrival aside asleep assault assess assessment asset assign
assignment assist assistance assistant associate association assumption atmosphere attach
attract attractive attribute automatic bag balance ball ban bank bar barely barrier baseball
basketball bear beauty bed beer belong belt bench bend bid bird birth birthday bite blame blind
block blow bomb bond bone border born borrow boss bother bowl brain branch brand brave bread
breath breathe brick bridge bright broadcast brush bunch burden bureau bury bus busy butter button
cabinet cable cake calculate camera camp campus cancel cancer capable capacity captain capture
carbon careful cash cast castle category catholic cattle celebrate celebration ceremony chain
chair chamber champion championship channel chapter characteristic charity chart charter chase
cheap cheese chemical chest chicken childhood chip chocolate christian christmas cigarette cinema
circle circuit circumstance civilian classic classical classroom clerk client climate climb clinic
clock clothes cloud club coal coast coat code coffee collapse colleague colony colonel column
combat combination combine comedy comfort command commander comment commerce commissioner
commitment commodity communicate communication communist companion comparison compete competitive
competitor complain complaint completion component compose composer composition comprehensive
computing concentrate concentration concept concert conclude conclusion concrete conflict confirm
confront confuse congressional consequence conservative considerable constant constitute
constitution constitutional construct construction consult consultant consumption contact
contemporary content contest context contribute contribution controversial controversy
convention conversation convert conviction convince cook cool copy core corner corporate
corporation correct correspond council counsel count counter county courage cousin coverage crack
craft crash crazy cream creation creature credit crew criminal crisis criteria critic criticism
criticize crop cross crowd crown crucial cruel cry cultural curious curriculum curve custom cycle
daily dance database deadline dear debt decline decrease dedicate defeat defend defendant
deficit definition delay delegate delegation delicate delight democracy demonstrate deny departure
dependent deposit depression depth deputy derive desert deserve desire desk desperate destroy
destruction detect detective developer diagnosis dialogue diet differ dignity dimension diplomat
diplomatic dirt disability disappear disaster discipline disclose discount dish dismiss disorder
display dispute distinct distinguish distribute distribution diverse diversity divide document
documentary domestic dominant dominate donate double doubt draft drama dramatic drawing driver drug
dust duty eager ear earn ease eat edition educate educational efficient egg elderly elect electric
electricity electronic element elementary eliminate elite elsewhere embassy emerge emergency
emission emotion emotional emphasis emphasize empire employer employment empty enable encounter
encourage enemy enforcement engage engine engineer engineering enhance enormous ensure enterprise
entertainment entity entrance entry environmental episode equip era error escape essay essential
estate ethnic evaluate evaluation eventual evil evolution evolve examination examine exceed
excellent exception excite exclude exclusive excuse execute execution executive exercise exhibit
exhibition expand expansion expense expensive experiment explanation explode exploit explore
explosion export expose exposure expression extension extensive extent external extraordinary
extreme fabric facility faculty fade fairly false fame familiar famous fan fantasy farmer fashion
fat fate fault favor favour favorite fee feed fellow female fence festival fiction field fifteen
fifth fifty fighter flag flame flat flavor flee fleet flesh float flood flow flower fold folk
formal format formation formula forth fortune forty foster fourth fraud frequency frequent fresh
friendly friendship fruit frustrate fuel fun fundamental funeral funny furniture gain gallery gang
gap gas gate gather gay gaze gear gender gene genetic gentle gentleman genuine gift glad global
god golf govern governor grab grade graduate grand grandfather grandmother grass grave grateful
guarantee guard guest guide guideline guilty habit hardware harm hat hate headquarters health
healthy hear heaven hell helicopter hero hide highlight highway hill hire historian historic
historical hole holiday holy honest honor honour horizon horror horse host hostile household
housing humor hunt hurt ice ideal identify identification identity ideology ignore ill illegal
illness illustrate immediate immigrant immigration immune implement implementation implication
imply import impose impossible impress impression impressive inch incident income incorporate
incredible independence index indigenous industrial infant infection inflation inform
infrastructure initial initiative injure injury inner innocent innovation input inquiry insist
inspect inspire install instance instruct instruction instrument insurance intellectual
intelligence intend intense intent intention interaction interior internal interpret
interpretation intervene intervention invade invasion invent investigate investigation
investigator investor invite iron isolate jail jewish joint joke journal journalist journey joy
junior jury justice justify kick knee knife knock label labor labour laboratory lady lake landscape
lane largely laser launch lawsuit layer leadership leading leaf lean leather lecture legacy legend
legislation legislative legislature legitimate length lesson liberal liberty license licence
lifestyle lifetime lift link lip liquid literary literature live living lock log logic lover loyal
luck lucky lunch luxury mad mail mainly male manufacture manufacturer map margin marine marketing
mass massive master match mate mathematics mayor meal meaningful meat mechanism medal medicine
medium membership mental merchant merge merit metal meter metre migrate mild mill mine mineral
minimum ministry minority mirror missile mistake mix mixture mobile mode moderate modify monitor
monopoly monument mood moon moral mortgage motion motivate motor mount multiple murder muscle
museum musical musician mystery myth narrative narrow nation navy neat necessary neck negative
negotiate negotiation neighbor neighbour neighborhood nerve net neutral nice nobody noise
nominate nomination nose notable notion novel nuclear nurse obtain obvious occasion occupation
occupy ocean offense offensive opera opponent oppose opposite opposition option orbit orchestra
ordinary organ organic orient origin outcome output overall overcome overseas owe ownership pace
pack package painting pair palace pale panel panic parliament parliamentary partial
participant participate participation particular partnership passage passenger passion path patrol
peak peer penalty perceive percent percentage perfect permanent permission permit personal
personality personnel perspective persuade petition phase phenomenon philosophy photograph
photographer phrase piano pilot pipe pitch planet planning plastic plate platform pleasant please
pleasure plot pocket poem poet poetry police politic political politician poll pollution pool pope
port portion portrait portray possess possession poverty powerful practical praise pray prayer
precise predict prefer preference pregnancy pregnant premise premium preparation presence
preserve presidential prestige presumably pretend prevention priest prince princess principal
principle prior priority prison prisoner privacy privilege prize proceed proceedings producer
profession profile progress progressive prohibit prominent promise promote promotion proof proper
proportion proposal prosecute prospect protection protein protest protocol proud province
provision psychological publication publicity publisher punish purchase pure pursue qualify quarter
quest quiet quote racial racing radical rail railroad railway rain random rank rapid rare raw
reader reality reasonable rebel recall reception recipient recommend recommendation recording
recover recovery recruit reduction reform refugee refuse regard regime regional register
registration regret regular regulate regulation regulator reject relative relax relevant reliable
relief religion reluctant rely remark remedy remind remote rent repair repeat replacement reporter
representation representative republic republican reputation request requirement rescue researcher
reserve residence resident residential resist resistance resolution resolve resort respect
respective restaurant restore restrict restriction retail retain retire retirement retreat revenge
revenue reverse review revise revolution reward rhythm rice ride rifle ring ritual rival rocket
roll romantic roof root rose rough round route routine row royal rural rush sacred sacrifice
sad safety sail salary sand satellite satisfaction satisfy saving scale scandal scenario
schedule scheme scholar scholarship scope scream screen script sculpture seal search secondary
secure seed segment seize senator separate sequence servant session settle settlement setting
severe sexual shade shadow shake shareholder sharp sheet shelf shell shelter shift shock shoe
shore shoulder shout shut sick sight signal signature silence silver simultaneous singer
sink sixth ski sky slave slavery slide slight slip smart smell smile smoke smooth snow soccer
software soil solar sole solid solo solve sophisticated soul span spare speaker specialist
species specify spectrum speed spell spin spirit spiritual split spokesman sponsor spot spread
square squad squadron stable stadium stake stance stare statistics statue steady steal steel stem
stick storage storm straight strain strange stranger stream strength stress stretch strict strike
string strip stroke studio stupid submit subsequent substance substantial substitute sugar suit
suitable summit super superior supporter suppose supreme surgery surprise surround survey survival
survive survivor suspect suspend sustain sustainable sweet swim swing switch symbol symptom
syndrome tail tale talent tank tap tape teaching tear technical technique teenager telephone
telescope tendency tennis tension tent territory terror terrorism terrorist testimony theater
theatre theme therapy thick thin thirty threaten throw thumb ticket tie tight tip tire tissue
tobacco toe tone tooth topic tough tourist tournament tower toy track traffic tragedy trail
trailer transform transformation transition translate translation transmission transmit transport
transportation trap treasure treaty trend tribe trick triumph troop truck trust tube tunnel twin
typical ugly ultimate uncle undergo undertake unemployment uniform unique universe universal unlike
unusual update upper urban urge usage vacation valley vast vegetable vehicle venture venue verse
vessel veteran viable vice victory viewer violate violent virtual virtue virus visible
vision visitor visual vital volume volunteer voter voting vulnerable wage wake warn warning warrior
wash waste wave weak wealth weapon wedding weekend welcome welfare wheel wild wildlife wine
wing winner wire wisdom witness wooden workshop worry worth wound wrap writer writing yellow youth
zone
`
