# Review by a native reader: ground-account, looking-title
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Мұны неге көріп тұрмын?
ground-account = Бұл бет тіркелгісі бар әркімге ашық және әркімге өзінікін көрсетеді.
ground-own = Бұл — Сіздің өзіңіздікі.
ground-role = Бұл бетті Сіздің рөліңіз ашады: { $role } ({ $place }).
ground-state = Әлі жалпыға ашық емес немесе енді ашық емес. Күйі: { $state }.
ground-secretariat = хатшылық

# An administrator looks at the portal as one of the roles of their country.
looking-title = Рөл ретінде алдын ала қарау
looking-lede = Порталды Сіз жұмыс істейтін жерде осы рөлі бар адам көретіндей көріңіз. Алдын ала қарау аяқталғанша ештеңені өзгертуге болмайды, басталуы мен аяқталуы жазылады.
looking-banner = Порталды мына рөлмен көріп тұрсыз: { $role }. Ештеңені өзгертуге болмайды.
looking-end = Алдын ала қарауды аяқтау
looking-no-step = Бұл — алдын ала қарау: ол аяқталғанша ештеңені өзгертуге болмайды.
