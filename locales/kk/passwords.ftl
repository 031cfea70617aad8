# Review by a native reader: passwords-error-guessable

# What is wrong with a new password, at its field.
passwords-error-short = Кемінде 15 таңба жазыңыз. Төрт-бес сөзден тұратын сөйлем оңай есте қалады.
passwords-error-short-beside-another = Кемінде 8 таңба жазыңыз.
passwords-error-long = Ең көбі 512 таңба жазыңыз.
passwords-error-common = Бұл құпиясөзді бұзушы ең бірінші болып байқап көреді. Басқасын таңдаңыз.
passwords-error-guessable = Бұл құпиясөзді табу тым оңай. Ұзартыңыз немесе біркелкілігін азайтыңыз.
