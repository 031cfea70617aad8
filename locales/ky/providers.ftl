# Review by a native reader: provider-title, provider-error-unknown
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Же өлкөңүздүн өз кирүү системасы аркылуу
provider-going-title = Өлкөңүздүн кирүү системасына
provider-going-text = Сиз дароо ал жакка багытталасыз. Эч нерсе болбосо, шилтеме менен өтүңүз.
provider-going-link = Өтүү: { $name }
provider-error-provider = Өлкөңүздүн кирүү системасы тийиштүү жооп бербей жатат; кийинчерээк кайталаңыз же сырсөз менен кириңиз
provider-error-ended = Бул кирүү жолу аяктаган же башка браузерде башталган; кайра баштаңыз
provider-error-declined = Өлкөңүздүн кирүү системасы Сизди киргизген жок
provider-error-unknown = Өлкөңүздүн ачык эсептеринин бири да бул инсанга тиешелүү эмес; администраторуңуз Сизди чакыра алат

# The mail to the owner of an account that was linked.
provider-mail-subject = Өлкөңүздүн кирүү системасы Sijil эсебиңизди ачат
provider-mail-text = Электрондук почта дарегиңизди ырастагандыктан, «{ $provider }» кирүү системасы эми эсебиңизди ачат ({ $time }).
provider-mail-removed-subject = Эми эч бир улуттук кирүү системасы Sijil эсебиңизди ачпайт
provider-mail-removed-text = Өлкөңүздүн кирүү системасы эсебиңизден алып салынды ({ $time }) жана аны эми ачпайт. Башка сеанстардын баары жабылды.
