# Review by a native reader: provider-title, provider-error-unknown
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Немесе еліңіздің өз кіру жүйесі арқылы
provider-going-title = Еліңіздің кіру жүйесіне
provider-going-text = Сіз бірден сол жаққа бағытталасыз. Ештеңе болмаса, сілтеме арқылы өтіңіз.
provider-going-link = Өту: { $name }
provider-error-provider = Еліңіздің кіру жүйесі тиісінше жауап бермейді; кейінірек қайталаңыз немесе құпиясөзбен кіріңіз
provider-error-ended = Бұл кіру жолы аяқталған немесе басқа браузерде басталған; қайтадан бастаңыз
provider-error-declined = Еліңіздің кіру жүйесі Сізді кіргізбеді
provider-error-unknown = Еліңіздің ашық тіркелгілерінің ешқайсысы бұл тұлғаға тиесілі емес; әкімшіңіз Сізді шақыра алады

# The mail to the owner of an account that was linked.
provider-mail-subject = Еліңіздің кіру жүйесі Sijil тіркелгіңізді ашады
provider-mail-text = Электрондық пошта мекенжайыңызды растағандықтан, «{ $provider }» кіру жүйесі енді тіркелгіңізді ашады ({ $time }).
provider-mail-removed-subject = Енді ешбір ұлттық кіру жүйесі Sijil тіркелгіңізді ашпайды
provider-mail-removed-text = Еліңіздің кіру жүйесі тіркелгіңізден алып тасталды ({ $time }) және оны енді ашпайды. Басқа сеанстардың бәрі жабылды.
